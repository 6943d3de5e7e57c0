/** The one model of a list, whatever its markup: titles, and rows of cells under them. */

import { type TitleKind, titleKind } from '../lexicon/titles.ts';
import { memoized } from '../page/memo.ts';
import { joined, piecesOf, wordsOf } from '../page/visible-text.ts';

export interface GridRow {
  readonly element: Element;
  /** The cell in each column; the same element in several columns where it spans them. */
  readonly cells: readonly (Element | undefined)[];
}

export interface Grid {
  /** What holds the whole list: the summary stands right before it. */
  readonly element: Element;
  /** What stands in rows of their own above the titles, inside of the list. */
  readonly captions: readonly string[];
  /** The text of each column's title. */
  readonly titles: readonly string[];
  /** The rows under the titles. */
  readonly rows: readonly GridRow[];
}

/** One way to find grids in a document. */
export type GridFinder = (root: Document | ShadowRoot) => Iterable<Grid>;

/**
 * The text of a title, without what is chosen in it to filter the list; an empty one where the cell holds far more than
 * a title would.
 */
export function titleText(cell: Element): string {
  if ((cell.textContent?.length ?? 0) > 200) return '';
  if (!cell.querySelector('select')) return wordsOf(cell);
  return joined(piecesOf(cell).filter(({ kind }) => kind !== 'choice'));
}

/** What this element means as a title, if it is one. */
export const kindOf = memoized((cell: Element): TitleKind | undefined => titleKind(titleText(cell)));
