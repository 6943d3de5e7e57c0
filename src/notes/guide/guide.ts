/**
 * The guide before a section of RMS: progress, the next step, and a link that only scrolls, never presses or fills in.
 */

import { t } from '../../browser/text.ts';
import type { GuideScreen, GuideWords } from '../../words/guide/guide.ts';
import type { GuidePart } from '../../words/guide/guide-part.ts';
import { icon, make, phrases, shape } from '../element.ts';
import { makeHost } from '../host.ts';
import { onPress } from '../presses.ts';

export interface Guide {
  readonly host: HTMLElement;
  /** `isInside`: in the box of a summary, which has the name already. Says whether it takes other room than before. */
  readonly update: (content: GuideContent, isInside: boolean) => boolean;
}

export interface GuideContent {
  readonly words: GuideWords;
  readonly screen: GuideScreen;
  /** As shown on the page; absent if the page does not name the product. */
  readonly product?: string;
  /** Finds the next button anew; absent if it is not on the page. */
  readonly button?: () => { readonly element: Element; readonly words: string } | undefined;
  /** Opens the steps of this key. */
  readonly showSteps?: () => void;
}

/** A new guide, to be inserted by the caller. */
export function makeGuide(language: string): Guide {
  const { host, root } = makeHost('kagiban-guide');
  const section = make('section', { class: 'guide', lang: language, 'aria-label': t('guide_label') });
  root.append(section);
  let content: GuideContent | undefined;
  let shown = '';
  const lead = (status: HTMLElement) => {
    const found = content?.button?.();
    // Nothing on the page is marked, and focus stays here: on a button of RMS, the next Enter would press it.
    found?.element.scrollIntoView({ block: 'center', behavior: isCalm() ? 'auto' : 'smooth' });
    status.textContent = found ? t('guide_found', found.words) : t('guide_not_found');
  };
  return {
    host,
    update: (next, isInside) => {
      content = next;
      host.dataset['screen'] = next.screen;
      if (next.product === undefined) delete host.dataset['product'];
      else host.dataset['product'] = next.product;
      // Unchanged words keep their nodes: the focus may be on a link among them.
      const text = JSON.stringify([next.words, next.button !== undefined, next.showSteps !== undefined, isInside]);
      if (text === shown) return false;
      shown = text;
      section.classList.toggle('guide--quiet', next.words.quiet);
      section.classList.toggle('guide--inside', isInside);
      section.replaceChildren(...partsOf(next, lead, () => content?.showSteps?.()));
      return true;
    },
  };
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function partsOf(
  { words, button, showSteps }: GuideContent,
  lead: (status: HTMLElement) => void,
  steps: () => void,
): HTMLElement[] {
  const status = make('p', { class: 'guide__status', role: 'status' });
  const find = link(t('guide_find'), () => lead(status));
  find.append(icon('down'));
  const whose = words.whose === undefined ? undefined : make('p', {}, ...phrases(words.whose));
  if (words.isOther) whose?.setAttribute('class', 'guide__other');
  return [
    headOf(words, showSteps && link(t('note_steps'), steps)),
    words.beads.length > 0 ? beadsOf(words) : undefined,
    whose,
    words.asksWhere
      ? make('p', { class: 'guide__ask' }, t('which_key_ask'), showSteps && link(t('guide_choose'), steps))
      : undefined,
    make('div', { class: 'guide__parts' }, ...words.parts.map((part) => partOf(part, button && find))),
    button && status,
  ].filter((part) => part !== undefined);
}

/** Styled as a link, but stays on the page. */
function link(words: string, press: () => void): HTMLElement {
  const made = make('button', { type: 'button', class: 'link' }, words);
  onPress(made, press);
  return made;
}

function headOf({ title, tag, label }: GuideWords, steps: HTMLElement | undefined): HTMLElement {
  return make(
    'div',
    { class: 'guide__head' },
    make('span', { class: 'brand' }, t('extension_name')),
    make('h2', {}, title),
    tag && make('span', { class: 'guide__tag', 'data-level': tag.level }, shape(tag.level), tag.words),
    label === undefined ? undefined : make('span', { class: 'guide__tag' }, label),
    steps,
  );
}

function beadsOf({ beads, progress }: GuideWords): HTMLElement {
  const items = beads.map(({ words, status }) =>
    make(
      'li',
      { 'data-step': status, 'aria-current': status === 'now' ? 'step' : undefined },
      make('span', { class: 'guide__bead', 'aria-hidden': 'true' }),
      words,
      status === 'done' ? make('span', { class: 'visually-hidden' }, t('guide_done')) : undefined,
    ),
  );
  return make(
    'div',
    { class: 'guide__progress' },
    make('ol', { class: 'guide__beads' }, ...items),
    make('span', { class: 'muted' }, progress),
  );
}

function partOf({ title, lines, careful, checks, vendor, leadsToButton }: GuidePart, find?: HTMLElement): HTMLElement {
  return make(
    'div',
    { class: careful ? 'guide__part guide__part--careful' : 'guide__part' },
    title === '' ? undefined : make('h3', {}, title),
    ...lines.map((line) => make('p', {}, ...phrases(line))),
    checks && make('ul', { class: 'guide__checks' }, ...checks.map((one) => make('li', {}, one))),
    leadsToButton ? find : undefined,
    vendor && make('a', { class: 'link', href: vendor.address, target: '_blank', rel: 'noreferrer' }, vendor.words),
  );
}
