/**
 * Whether the browser has translated this page: then its words are no longer RMS's, and what was read before stands.
 */

import type { Found } from '../found.ts';
import { isOneOf } from './dom.ts';

/** Chromium's mark on a page that it has translated. */
const MARK = '.translated-ltr,.translated-rtl';

const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Whether the browser has put other words on this page since it was in this language, whatever is left of them. */
export function isInOtherWords({ documentElement: root }: Document, before: string): boolean {
  return isOneOf(root, MARK) || (root.lang !== before && isOtherLanguage(root.lang));
}

/**
 * Firefox leaves no mark but the language of the page, which a page may name wrongly by itself: there a state in no
 * Japanese word has to tell besides. A page is translated bit by bit, and what is out of sight not at all.
 */
export function isTranslated(page: Document, { reading, details }: Found): boolean {
  const root = page.documentElement;
  if (isOneOf(root, MARK)) return true;
  const { lang } = root;
  if (!isOtherLanguage(lang)) return false;
  const words = [...reading.keys.flatMap(({ stateText }) => stateText ?? []), ...details.map((one) => one.stateWords)];
  return words.some((text) => text !== '' && !JAPANESE.test(text));
}

function isOtherLanguage(lang: string): boolean {
  return lang !== '' && !/^ja\b/i.test(lang);
}
