/**
 * Grids that are tables lying on their side: the titles run down the first column, and each further column is one
 * product.
 */

import { isSecret, titleKind } from '../lexicon/titles.ts';
import { wordsOf } from '../page/visible-text.ts';
import { type Grid, type GridRow, kindOf, titleText } from './grid.ts';
import { visibleTables } from './plain-table.ts';

/**
 * The tables below `root` that lie on their side, in the order of the page. With a single product they are labels and
 * values instead.
 */
export function* sidewaysTables(root: ParentNode): Iterable<Grid> {
  for (const { table, rows } of visibleTables(root)) {
    const grid = turned(table, rows);
    if (grid) yield grid;
  }
}

function turned(element: Element, rows: readonly GridRow[]): Grid | undefined {
  const [first] = rows;
  const products = (first?.cells.length ?? 0) - 1;
  if (products < 2 || !rows.every(({ cells }) => new Set(cells).size === products + 1)) return undefined;
  const titles = rows.map(({ cells }) => (cells[0] ? titleText(cells[0]) : ''));
  const kinds = titles.map(titleKind);
  const ofProducts = rows[kinds.indexOf('product')]?.cells.slice(1) ?? [];
  if (new Set(kinds).size < 3 || ofProducts.length === 0) return undefined;
  // Labels further to the right are those of pairs that stand side by side; blank places are no products.
  if (rows.some(({ cells }, at) => !isOfSecrets(kinds[at]) && cells.slice(1).some(isLabel))) return undefined;
  if (!ofProducts.every((cell) => cell && wordsOf(cell).trim())) return undefined;
  return {
    element,
    captions: [],
    titles,
    rows: ofProducts.flatMap((cell, column) =>
      cell ? [{ element: cell, cells: rows.map(({ cells }) => cells[column + 1]) }] : [],
    ),
  };
}

function isOfSecrets(kind: ReturnType<typeof titleKind>): boolean {
  return kind !== undefined && isSecret(kind);
}

/** Whether this is a label itself; 確認 is what stands on links to details. */
function isLabel(cell: Element | undefined): boolean {
  return ![undefined, 'details'].includes(cell && kindOf(cell));
}
