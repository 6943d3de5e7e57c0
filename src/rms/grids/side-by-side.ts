/** Takes the rows of a list apart in which products stand side by side: 製品名, 状態, and beside them once more 製品名, 状態. */

import { folded } from '../../domain/text/japanese-text.ts';
import { kindsOf } from '../lexicon/titles.ts';
import type { Grid, GridRow } from './grid.ts';

/**
 * The same list with one product in a row; itself where its titles do not come again in the same order, the name before
 * the rest.
 */
export function oneProductARow(grid: Grid): Grid {
  const kinds = kindsOf(grid.titles);
  const first = kinds.indexOf('product');
  const width = kinds.indexOf('product', first + 1) - first;
  if (first < 0 || width < 2 || !comesAgain(grid.titles, width) || isInGroups(grid)) return grid;
  const early = kinds.slice(0, first);
  if (early.includes('state') || early.includes('expiry')) return grid;
  const starts = grid.titles.flatMap((_, at) => (at % width === 0 ? [at] : []));
  const rows = grid.rows.flatMap((row) => starts.flatMap((at) => pieceOf(row, at, at + width) ?? []));
  return { ...grid, titles: grid.titles.slice(0, width), rows };
}

/** Whether some cells span a part of the columns, such as 「旧」 and 「新」 over the titles: then not all is one list. */
function isInGroups({ element, titles }: Grid): boolean {
  return [...element.querySelectorAll<HTMLTableCellElement>('[colspan]')].some(
    ({ colSpan }) => colSpan > 1 && colSpan < titles.length,
  );
}

/** Whether each title is the same as the one so many columns before it; only a blank one may be missing at the end. */
function comesAgain(titles: readonly string[], width: number): boolean {
  const missing = (width - (titles.length % width)) % width;
  return (
    titles.every((title, at) => at < width || folded(title) === folded(titles[at - width] ?? '')) &&
    titles.slice(width - missing, width).every((title) => folded(title) === '')
  );
}

/**
 * The cells of this row from one column to another, unless one of them reaches out of there: a message across the list.
 */
function pieceOf({ element, cells }: GridRow, start: number, end: number): GridRow | undefined {
  const own = cells.slice(start, end);
  const reaches = own.some((cell) => cell && cells.some((other, at) => other === cell && (at < start || at >= end)));
  return reaches ? undefined : { element, cells: own };
}
