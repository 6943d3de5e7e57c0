/** Tells the titles from the rows: the same for every markup that has rows of cells. */

import { folded } from '../../domain/text/japanese-text.ts';
import { kindsOf, titleKind } from '../lexicon/titles.ts';
import { type Grid, type GridRow, kindOf, titleText } from './grid.ts';
import { withLinedCells } from './lined-cells.ts';

/** How many of the first rows may hold the titles: above them stand captions, paging and filters. */
export const TITLE_ROWS = 6;

/**
 * The grid whose titles stand in the first row that holds two or more known ones, and in the rows of the head that
 * follow it;
 * `undefined` where there is none.
 */
export function titledRows(element: Element, rows: readonly GridRow[]): Grid | undefined {
  const at = rows.slice(0, TITLE_ROWS).findIndex(({ cells }) => knownTitles(cells) >= 2);
  if (at < 0) return undefined;
  const more = rows.slice(at + 1).findIndex((row) => !isOfHead(row));
  const end = more < 0 ? rows.length : at + 1 + more;
  const titles = titlesOf(rows.slice(at, end));
  return withLinedCells({
    element,
    captions: captionsIn(rows.slice(0, at)),
    titles,
    rows: rows.slice(end).filter((row) => !repeatsTitles(row, titles)),
  });
}

/** What these rows above the titles say, each in a single cell. */
export function captionsIn(above: readonly GridRow[]): string[] {
  return above.flatMap(({ cells }) => onlyCell(cells) ?? []).map(titleText);
}

/** Whether this row belongs to the head: in a `thead`, or titles from end to end. */
function isOfHead({ element, cells }: GridRow): boolean {
  if (element.parentElement?.tagName === 'THEAD') return true;
  return new Set(cells).size > 1 && cells.every((cell) => cell?.matches('th:not([scope="row"]),[role="columnheader"]'));
}

/**
 * One title for each column: of a head in several rows the lowest that is known, since it says more than the one over
 * it.
 */
function titlesOf(head: readonly GridRow[]): string[] {
  const columns = Math.max(...head.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, column) => {
    const texts = head.flatMap(({ cells }) => (cells[column] ? [titleText(cells[column])] : []));
    return texts.findLast((text) => titleKind(text)) ?? texts.at(-1) ?? '';
  });
}

/** Whether this row says the titles once more: below the first page of a long list, or where a title spans two rows. */
export function repeatsTitles({ cells }: GridRow, titles: readonly string[]): boolean {
  const known = kindsOf(titles).flatMap((kind, column) => (kind ? [column] : []));
  return known.every((column) => {
    const cell = cells[column];
    return cell && kindOf(cell) && folded(titleText(cell)) === folded(titles[column] ?? '');
  });
}

/** The cell that fills the row by itself, if one does. */
function onlyCell(cells: readonly (Element | undefined)[]): Element | undefined {
  return new Set(cells).size === 1 ? cells[0] : undefined;
}

function knownTitles(cells: readonly (Element | undefined)[]): number {
  const kinds = [...new Set(cells)].map((cell) => cell && kindOf(cell));
  return new Set(kinds.filter((kind) => kind !== undefined)).size;
}
