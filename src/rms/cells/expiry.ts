/** Reads the last day of a key. Every text that leaves here is redacted. */

import type { Day } from '../../domain/days/day.ts';
import { printedDate } from '../../domain/text/printed-date.ts';
import { redacted } from '../../domain/text/redaction.ts';
import { holdsNoElement } from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import { linesOf, type Piece, readIn, withoutAdded } from '../page/visible-text.ts';
import { BLANK, LONGEST_CELL, TO_COME } from './cell-words.ts';
import { piecesFor } from './labelled-lines.ts';
import { shownField, textInField } from './shown-fields.ts';

export interface ExpiryShown {
  readonly expiresOn?: Day;
  /** What stands there instead of a readable date. */
  readonly unreadable?: string;
}

/** The last day that this cell shows. */
export const expiryIn = memoized((cell: Element): ExpiryShown => {
  const isText = holdsNoElement(cell) && !shownField(cell);
  return isText ? daySaid(piecesFor(cell, 'expiry')) : lastDayIn([cell]);
});

const daySaid = memoized((pieces: readonly Piece[]): ExpiryShown => lastDayOf([pieces], () => ''));

/** The last day that these cells under one title show together: a day and its hour, or the two ends of a period. */
export function lastDayIn(cells: readonly Element[]): ExpiryShown {
  const pieces = cells.map((cell) => piecesFor(cell, 'expiry'));
  return lastDayOf(pieces, () => cells.map(textInField).join(' '));
}

function lastDayOf(pieces: readonly (readonly Piece[])[], typed: () => string): ExpiryShown {
  const text = pieces.map(readIn).join(' ');
  if (text.length > LONGEST_CELL) return {};
  const own = pieces.map((of) => readIn(withoutAdded(of))).join(' ');
  const expiresOn = printedDate(own) ?? printedDate(text) ?? printedDate(typed());
  if (expiresOn) return { expiresOn };
  const unreadable = redacted(linesOf(own).join(' '));
  return unreadable && !BLANK.test(unreadable) && !TO_COME.test(unreadable) ? { unreadable } : {};
}
