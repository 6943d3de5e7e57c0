/** What a whole page says and offers, for screens that are known by several words together. */

import { folded, oneLine } from '../../domain/text/japanese-text.ts';
import { attributeOf, bodyOf, findAll, tagNameOf, textIn } from './dom.ts';
import { isVisible } from './visible.ts';
import { linesOf, wordsOf } from './visible-text.ts';

/** Screens without keys say little: pages with more words on them are about something else. */
const MOST_WORDS = 1200;

/** A sentence with one of these tells of a screen instead of being on it. */
const TELLS_OF_IT = /[「『"]|場合|とき|際|たら|予定/;

/** Whether these words stand anywhere in the page, seen or not: cheap, and asked before anything else. */
export function holds(page: Document, words: RegExp): boolean {
  const body = bodyOf(page);
  return body !== null && words.test(textIn(body));
}

/**
 * The sentences that a person reads on this page, as on one line; none where it says more than a screen without keys
 * would, and without those that tell of another screen.
 */
export function sentencesOf(page: Document): string[] {
  const lines = bodyOf(page) ? linesOf(wordsOf(bodyOf(page))) : [];
  if (lines.join('').length > MOST_WORDS) return [];
  return lines
    .flatMap((line) => line.split('。'))
    .map(oneLine)
    .filter((line) => line !== '' && !TELLS_OF_IT.test(line));
}

/** The words on everything that can be pressed in the page's forms, folded. */
export function buttonsOf(page: Document): string[] {
  const all = findAll(page, 'button,input[type="button"],input[type="submit"],input[type="image"],[role="button"],a');
  return [...all].filter(isVisible).map((one) => folded(wordsOn(one)));
}

/** What this button says. */
export function wordsOn(element: Element): string {
  if (tagNameOf(element) !== 'INPUT') return wordsOf(element);
  return attributeOf(element, 'value') ?? attributeOf(element, 'alt') ?? '';
}

/** The fields of this page that a person can see and fill in. */
export function fieldsOf(page: Document, kind: 'text' | 'password' | 'checkbox'): Element[] {
  const text = 'input:not([type]),input[type="text"],input[type="email"],input[type="tel"],textarea';
  const wanted = { text, password: 'input[type="password"]', checkbox: 'input[type="checkbox"],[role="checkbox"]' }[
    kind
  ];
  return findAll(page, wanted).filter(isVisible);
}
