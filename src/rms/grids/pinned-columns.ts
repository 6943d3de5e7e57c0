/**
 * Grids whose first columns stay while the others scroll: they stand in a part of their own, and each row is in pieces.
 */

import { folded } from '../../domain/text/japanese-text.ts';
import { namesSomethingElse } from '../lexicon/screen-words.ts';
import { type TitleKind, titleKind } from '../lexicon/titles.ts';
import { commonAncestor } from '../page/ancestors.ts';
import { wordsOf } from '../page/visible-text.ts';
import { type Grid, type GridRow, titleText } from './grid.ts';
import { areRows } from './loose-rows.ts';
import { visibleTables } from './plain-table.ts';
import { titledRows } from './titled-rows.ts';

/** What data grids number or name their rows by, in every part alike. */
const NUMBERS = ['aria-rowindex', 'row-id', 'row-index', 'data-row-id', 'data-rowindex', 'data-row-key'];

/** Pairs of tables below `root` that stand side by side, the names in the first one, with as many rows in the other. */
export function* pinnedColumns(root: ParentNode): Iterable<Grid> {
  const tables = visibleTables(root);
  for (const [at, { table, rows }] of tables.entries()) {
    const other = tables.slice(at + 1).find((one) => !table.contains(one.table));
    const around = other && commonAncestor(table, other.table);
    if (!other || !around || around === table || !isOneList(rows, other.rows)) continue;
    const holdsOnlyThese = folded(wordsOf(around)) === folded(wordsOf(table) + wordsOf(other.table));
    if (!holdsOnlyThese) continue;
    const grid = titledRows(
      around,
      rows.map(({ element, cells }, row) => ({ element, cells: [...cells, ...(other.rows[row]?.cells ?? [])] })),
    );
    if (grid && areRows(grid)) yield grid;
  }
}

/** The names, and as many rows with what is said of them. */
function isOneList(names: readonly GridRow[], others: readonly GridRow[]): boolean {
  const [here, there] = [names, others].map((rows) =>
    (rows[0]?.cells ?? []).map((cell) => cell && titleKind(titleText(cell))),
  );
  const says = (kinds: typeof here, ...wanted: TitleKind[]) => wanted.some((kind) => kinds?.includes(kind));
  return (
    names.length === others.length &&
    // A message across the list says nothing of the name beside it.
    others.every(({ cells }) => new Set(cells).size > 1 || cells.length === 1) &&
    !others[0]?.cells.some((cell) => cell && namesSomethingElse(titleText(cell))) &&
    says(here, 'product') &&
    !says(here, 'state', 'expiry') &&
    says(there, 'state', 'expiry') &&
    !says(there, 'product') &&
    names.every((row, at) => numberOf(row) === numberOf(others[at]))
  );
}

/**
 * These rows, with those that have one number as one row. What is not in as many pieces as the titles, in the same
 * columns, is left out.
 */
export function joinedRows(rows: readonly GridRow[]): readonly GridRow[] {
  const byNumber = new Map<string, GridRow[]>();
  for (const row of rows) {
    const pieces = byNumber.get(numberOf(row));
    if (pieces) pieces.push(row);
    else byNumber.set(numberOf(row), [row]);
  }
  const [head = [], ...others] = byNumber.values();
  if (head.length < 2 || others.every((pieces) => pieces.length === 1)) return rows;
  const columns = columnsOf(head);
  return [head, ...others]
    .filter((pieces) => columnsOf(pieces) === columns)
    .map((pieces) => ({ element: (pieces[0] as GridRow).element, cells: pieces.flatMap(({ cells }) => cells) }));
}

/** What this row is numbered by; the titles may have no number. */
function numberOf(row: GridRow | undefined): string {
  return NUMBERS.flatMap((name) => row?.element.getAttribute(name) ?? [])[0] ?? '';
}

/** How many cells each piece of a row has, and their numbers. */
function columnsOf(pieces: readonly GridRow[]): string {
  return pieces.map(({ cells }) => cells.map((cell) => cell?.getAttribute('aria-colindex') ?? '-').join()).join('|');
}
