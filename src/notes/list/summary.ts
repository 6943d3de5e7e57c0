/** The summary before a list: keys read, what is due soon, the next step, and the cards if the frame is small. */

import { t } from '../../browser/text.ts';
import type { SummaryWords } from '../../words/note/summary.ts';
import { make, phrases, shape } from '../element.ts';
import { makeHost } from '../host.ts';

export interface Summary {
  readonly host: HTMLElement;
  /** Where a card goes that does not fit as a popover. */
  readonly flow: HTMLElement;
  readonly update: (content: SummaryContent) => void;
}

export interface SummaryContent {
  readonly words: SummaryWords;
  readonly count: number;
  /** Shown instead of the next step if nothing is stored. */
  readonly warning?: string;
  /** Opens the steps of the next action; absent if there is nothing to do. */
  readonly showSteps?: () => void;
}

/** A new summary, to be inserted by the caller. */
export function makeSummary(language: string): Summary {
  const { host, inside } = makeHost('kagiban-summary', language);
  const words = make('section', { class: 'summary', 'aria-label': t('summary_label') });
  const flow = make('div', { class: 'summary__flow' });
  inside.append(words, flow);
  return {
    host,
    flow,
    update: (content) => {
      host.dataset['count'] = String(content.count);
      host.dataset['needsAction'] = String(content.words.needsAction);
      words.replaceChildren(...partsOf(content));
    },
  };
}

function partsOf({ words, warning, showSteps }: SummaryContent): HTMLElement[] {
  const facts = words.facts.map(({ words: fact, level }) =>
    make('li', level ? { 'data-level': level } : { class: 'plain' }, level ? shape(level) : undefined, fact),
  );
  const steps = showSteps && make('button', { type: 'button', class: 'link' }, t('note_steps'));
  steps?.addEventListener('click', () => showSteps?.());
  return [
    make('span', { class: 'brand' }, t('extension_name')),
    make(
      'ul',
      { class: 'summary__facts' },
      make('li', { class: 'plain' }, words.read),
      ...facts,
      words.more === undefined ? undefined : make('li', { class: 'plain' }, words.more),
    ),
    make(
      'p',
      { class: 'summary__next' },
      ...(warning === undefined
        ? [make('strong', {}, t('summary_next')), make('span', {}, ...phrases(words.next)), ...(steps ? [steps] : [])]
        : [warning]),
    ),
  ];
}
