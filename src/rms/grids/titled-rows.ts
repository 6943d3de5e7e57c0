/** Tells the titles from the rows: the same for every markup that has rows of cells. */

import { folded } from '../../domain/japanese-text.ts';
import { titleKind } from '../titles.ts';
import { type Grid, type GridRow, titleText } from './grid.ts';

/** How many of the first rows may hold the titles: above them stand captions, paging and filters. */
const TITLE_ROWS = 6;

/** The grid whose titles stand in the first row that holds two or more known ones; `undefined` where there is none. */
export function titledRows(element: Element, rows: readonly GridRow[]): Grid | undefined {
  const at = rows.slice(0, TITLE_ROWS).findIndex(({ cells }) => knownTitles(cells) >= 2);
  const head = rows[at];
  if (!head) return undefined;
  const titles = head.cells.map((cell) => (cell ? titleText(cell) : ''));
  const above = rows.slice(0, at).flatMap(({ cells }) => onlyCell(cells) ?? []);
  return {
    element,
    captions: above.map(titleText),
    titles,
    rows: rows.slice(at + 1).filter((row) => !repeatsTitles(row, titles)),
  };
}

/** Whether this row says the titles once more: below the first page of a long list, or where a title spans two rows. */
function repeatsTitles({ cells }: GridRow, titles: readonly string[]): boolean {
  const known = titles.flatMap((title, column) => (titleKind(title) ? [column] : []));
  return known.every((column) => {
    const cell = cells[column];
    return cell && folded(titleText(cell)) === folded(titles[column] ?? '');
  });
}

/** The cell that fills the row by itself, if one does. */
function onlyCell(cells: readonly (Element | undefined)[]): Element | undefined {
  return new Set(cells).size === 1 ? cells[0] : undefined;
}

function knownTitles(cells: readonly (Element | undefined)[]): number {
  const kinds = [...new Set(cells)].map((cell) => cell && titleKind(titleText(cell)));
  return new Set(kinds.filter((kind) => kind !== undefined)).size;
}
