/** The last day that stands in brackets behind a state: 「利用中（2026/12/17まで）」. */

import type { Day } from '../../domain/days/day.ts';
import { printedDate } from '../../domain/text/printed-date.ts';
import { wordsOf } from '../page/visible-text.ts';
import { LONGEST_CELL } from './cell-words.ts';

/** Only with まで behind the day: a day without it may be that of a change, or of the approval. */
const END = /\s*[(（]([^()（）]{6,40}(?:まで|迄))[)）]\s*$/;

/** These words without the last day behind them; the same words where there is none. */
export function withoutEnd(words: string): string {
  return endOf(words) ? words.replace(END, '') : words;
}

/** The calendar day in Japan that this cell names so. */
export function endBehindState(cell: Element): Day | undefined {
  const words = wordsOf(cell);
  return words.length > LONGEST_CELL ? undefined : endOf(words);
}

function endOf(words: string): Day | undefined {
  const [, inside] = END.exec(words.trim()) ?? [];
  return inside === undefined ? undefined : printedDate(inside);
}
