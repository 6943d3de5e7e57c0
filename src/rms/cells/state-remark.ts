/** What a page writes behind a state without saying another: the mark of a footnote, or the same in English. */

import { stateInEnglish, stateOf } from '../lexicon/state-words.ts';
import { LONGEST_CELL } from './cell-words.ts';

/** 「利用中※1」, 「停止中 *2」, 「承認待ち(注1)」. */
const FOOTNOTE = /(?:[※*＊]\s*[0-9０-９]{0,2}|[(（]?注\s*[0-9０-９]{1,2}[)）]?)$/;

/** 「利用中 (Active)」. */
const ENGLISH = /[(（]([A-Za-z][A-Za-z ]{2,24})[)）]$/;

/** These words without the remark behind them, where they are a state's then; else as they are. */
export function withoutRemark(words: string): string {
  if (words.length > LONGEST_CELL) return words;
  const plain = words.trim().replace(FOOTNOTE, '').trim();
  const [whole = '', english] = ENGLISH.exec(plain) ?? [];
  const own = plain.slice(0, plain.length - whole.length).trim();
  const state = stateOf(own);
  if (state === 'unknown') return words;
  return english === undefined || stateInEnglish(english) === state ? own : words;
}
