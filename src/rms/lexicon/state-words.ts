/**
 * The states of a product as RMS names them, and which of our six each one is: the table to add a row to when RMS
 * invents a word.
 */

import type { State } from '../../domain/facts/state.ts';
import { folded } from '../../domain/text/japanese-text.ts';

/**
 * RMS's own words (docs/promises.md, "States"). Compared whole, after folding: 利用中 is a prefix of 利用中 更新あり.
 */
const WORDS: readonly (readonly [words: string, state: State])[] = [
  ['利用中', 'active'],
  ['承認待ち', 'awaiting-approval'],
  ['利用中 更新あり', 'active-with-update'],
  ['有効期限切れ', 'expired'],
  ['期限切れ', 'expired'],
  ['停止中', 'stopped'],
  ['利用停止中', 'stopped'],
  ['利用停止', 'stopped'],
];

/** What RMS adds to 利用中, in the same cell or in one of its own. */
export const UPDATE_WORD = '更新あり';

/** Every word for a state that is known, as RMS writes it. */
export const STATE_WORDS: readonly string[] = [...WORDS.map(([words]) => words), UPDATE_WORD];

const STATES = new Map(WORDS.map(([words, state]) => [folded(words), state]));

/**
 * The state that these words name, or `unknown` for any other text.
 * White space between the words does not matter: RMS prints 更新あり on a line of its own.
 */
export function stateOf(words: string): State {
  return STATES.get(folded(words)) ?? 'unknown';
}

/** What a page may call them in English, in brackets behind a state. */
const IN_ENGLISH: readonly (readonly [words: string, state: State])[] = [
  ['Active', 'active'],
  ['Enabled', 'active'],
  ['In use', 'active'],
  ['Pending', 'awaiting-approval'],
  ['Pending approval', 'awaiting-approval'],
  ['Awaiting approval', 'awaiting-approval'],
  ['Update available', 'active-with-update'],
  ['Expired', 'expired'],
  ['Stopped', 'stopped'],
  ['Suspended', 'stopped'],
  ['Disabled', 'stopped'],
];

/** Each of them, as written there. */
export const ENGLISH_STATE_WORDS: readonly string[] = IN_ENGLISH.map(([words]) => words);

const ENGLISH_STATES = new Map(IN_ENGLISH.map(([words, state]) => [folded(words).toLowerCase(), state]));

/** The state that these English words name, or `unknown`. */
export const stateInEnglish = (words: string): State => ENGLISH_STATES.get(folded(words).toLowerCase()) ?? 'unknown';

/** Whether this line explains the signs of states: 「凡例：利用中 停止中」. */
export function isLegendOfStates(line: string): boolean {
  const words = WORDS.filter(([word]) => line.includes(word));
  return /^[■●◆※\s]*凡例/.test(line) && words.length > 1;
}
