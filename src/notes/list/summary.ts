/** The summary of a list: keys read, what is due soon, the next step or a guide to it, and cards of small frames. */

import { t } from '../../browser/text.ts';
import type { SummaryWords } from '../../words/note/summary.ts';
import { make, phrases, shape } from '../element.ts';
import { makeHost } from '../host.ts';
import { onPress } from '../presses.ts';

export interface Summary {
  readonly host: HTMLElement;
  /** Where a card goes that does not fit as a popover. */
  readonly flow: HTMLElement;
  /** Updates it. With a guide in its box it leaves the next step to that. Says whether it takes other room. */
  readonly update: (content: SummaryContent, hasGuide: boolean) => boolean;
}

export interface SummaryContent {
  readonly words: SummaryWords;
  readonly count: number;
  /** Shown instead of the next step if nothing is stored. */
  readonly warning?: string;
  /** What is due today and was not told by a notice. */
  readonly due?: string;
  /** Opens the steps of the next action; absent if there is nothing to do. */
  readonly showSteps?: () => void;
}

/** A new summary, to be inserted by the caller. A guide goes into it as its child. */
export function makeSummary(language: string): Summary {
  const { host, root } = makeHost('kagiban-summary');
  const words = make('div', { class: 'summary__words' });
  const flow = make('div', { class: 'summary__flow', lang: language });
  const label = { class: 'summary', lang: language, 'aria-label': t('summary_label') };
  root.append(make('section', label, words, make('slot')), flow);
  let content: SummaryContent | undefined;
  let shown = '';
  return {
    host,
    flow,
    update: (next, hasGuide) => {
      content = next;
      host.dataset['count'] = String(next.count);
      host.dataset['needsAction'] = String(next.words.needsAction);
      // Unchanged words keep their nodes: the focus may be on a link among them.
      const text = JSON.stringify([next.words, next.warning, next.due, next.showSteps !== undefined, hasGuide]);
      if (text === shown) return false;
      shown = text;
      words.replaceChildren(...partsOf(next, hasGuide, () => content?.showSteps?.()));
      return true;
    },
  };
}

function partsOf(
  { words, warning, due, showSteps }: SummaryContent,
  hasGuide: boolean,
  press: () => void,
): HTMLElement[] {
  const facts = words.facts.map(({ words: fact, level }) =>
    make('li', level ? { 'data-level': level } : { class: 'plain' }, level ? shape(level) : undefined, fact),
  );
  const parts = [
    make('span', { class: 'brand' }, t('extension_name')),
    make(
      'ul',
      { class: 'summary__facts' },
      make('li', { class: 'plain' }, words.read),
      ...facts,
      words.more === undefined ? undefined : make('li', { class: 'plain' }, words.more),
    ),
  ];
  if (due !== undefined) {
    parts.push(
      make('p', { class: 'summary__due' }, make('strong', {}, t('summary_due')), make('span', {}, ...phrases(due))),
    );
  }
  if (warning !== undefined) return [...parts, make('p', { class: 'summary__next' }, warning)];
  if (hasGuide) return parts;
  const steps = showSteps && make('button', { type: 'button', class: 'link' }, t('note_steps'));
  if (steps) onPress(steps, press);
  const next = [make('strong', {}, t('summary_next')), make('span', {}, ...phrases(words.next)), steps];
  return [...parts, make('p', { class: 'summary__next' }, ...next)];
}

/** The one thing of a summary that a single line has room for. */
export function lineOf({ words, warning }: SummaryContent): { readonly words: string; readonly level?: string } {
  const [first] = words.facts;
  return warning === undefined ? (first ?? { words: words.read }) : { words: warning };
}

/** Its smaller form, one line lower. */
export function withoutDue({ due: _, ...content }: SummaryContent): SummaryContent {
  return content;
}
