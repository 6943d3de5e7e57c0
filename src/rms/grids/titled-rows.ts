/** Tells the titles from the rows: the same for every markup that has rows of cells. */

import { titleKind } from '../titles.ts';
import { type Grid, type GridRow, titleText } from './grid.ts';

/** How many of the first rows may hold the titles: above them stand captions, paging and filters. */
const TITLE_ROWS = 6;

/** The grid whose titles stand in the first row that holds two or more known ones; `undefined` where there is none. */
export function titledRows(element: Element, rows: readonly GridRow[]): Grid | undefined {
  const at = rows.slice(0, TITLE_ROWS).findIndex(({ cells }) => knownTitles(cells) >= 2);
  const head = rows[at];
  if (!head) return undefined;
  return {
    element,
    titles: head.cells.map((cell) => (cell ? titleText(cell) : '')),
    rows: rows.slice(at + 1).filter(({ cells }) => knownTitles(cells) < 2),
  };
}

function knownTitles(cells: readonly (Element | undefined)[]): number {
  const kinds = [...new Set(cells)].map((cell) => cell && titleKind(titleText(cell)));
  return new Set(kinds.filter((kind) => kind !== undefined)).size;
}
