/** What a cell or element says as a title. */

import { mayHoldTitle, type TitleKind, titleKind } from '../lexicon/titles.ts';
import { findFirst, holdsOneText, textIn } from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import { joined, piecesOf, readable, readIn, withoutAdded } from '../page/visible-text.ts';

/** Whatever holds more letters than this is no title. */
const LONGEST = 200;

/**
 * The text of a title, without what is chosen in it to filter the list; an empty one where the cell holds far more than
 * a title would.
 */
export function titleText(cell: Element): string {
  if (textIn(cell).length > LONGEST) return '';
  const pieces = withoutAdded(piecesOf(cell));
  return findFirst(cell, 'select') ? joined(pieces.filter(({ kind }) => kind !== 'choice')) : readIn(pieces);
}

/** What this element means as a title, if it is one. */
export const kindOf = memoized((cell: Element): TitleKind | undefined =>
  saysNoTitle(cell) ? undefined : titleKind(titleText(cell)),
);

/** Whether this is plain words, and none of a title: of most cells nothing else has to be asked. */
function saysNoTitle(cell: Element): boolean {
  return holdsOneText(cell) && !mayHoldTitle(readable(textIn(cell)));
}
