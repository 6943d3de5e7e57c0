/**
 * Grids that are tables in which each product takes several rows: its name across the list, say, and the rest below. So
 * do their titles.
 */

import { type Grid, type GridRow, kindOf, titleText } from './grid.ts';
import { visibleTables } from './plain-table.ts';
import { captionsIn, repeatsTitles, TITLE_ROWS } from './titled-rows.ts';

/** How many rows a product may take. */
const MOST_LINES = 3;

/**
 * The tables below `root` whose titles stand in several rows, and whose other rows stand in the same shapes again and
 * again.
 */
export function* linedTables(root: ParentNode): Iterable<Grid> {
  for (const { table, rows } of visibleTables(root)) {
    const grid = gridIn(table, rows);
    if (grid) yield grid;
  }
}

function gridIn(element: Element, rows: readonly GridRow[]): Grid | undefined {
  for (let at = 0; at < Math.min(TITLE_ROWS, rows.length); at += 1) {
    for (let end = at + 2; end <= at + MOST_LINES && isHead(rows.slice(at, end)); end += 1) {
      const grid = gridUnder(element, rows, at, end);
      if (grid.rows.length > 0) return grid;
    }
  }
  return undefined;
}

/** The grid whose titles stand in these rows. */
function gridUnder(element: Element, rows: readonly GridRow[], at: number, end: number): Grid {
  const head = rows.slice(at, end);
  const titles = together(head).cells.map((cell) => (cell ? titleText(cell) : ''));
  const products = productsIn(rows.slice(end), head.map(shapeOf)).filter((row) => !repeatsTitles(row, titles));
  return { element, captions: captionsIn(rows.slice(0, at)), titles, rows: products };
}

/**
 * Whether each of these rows says titles that the others do not, in cells of its own shape: else a row may be the first
 * of the products.
 */
function isHead(rows: readonly GridRow[]): boolean {
  const kinds = rows.map(kindsIn);
  const all = kinds.flat();
  return (
    kinds.every((ofRow) => ofRow.length > 0) &&
    new Set(all).size === all.length &&
    new Set(rows.map(shapeOf)).size === rows.length
  );
}

/**
 * The products in these rows, as one row each. A message that stands in the shape of a single line is passed over;
 * where a later line stands without the one before it, the rows are something else.
 */
function productsIn(rows: readonly GridRow[], shapes: readonly string[]): GridRow[] {
  const products: GridRow[] = [];
  let at = 0;
  while (at < rows.length) {
    const lines = rows.slice(at, at + shapes.length);
    if (lines.length === shapes.length && lines.every((line, number) => shapeOf(line) === shapes[number])) {
      products.push(together(lines));
      at += lines.length;
    } else if (lines[0] && shapes.indexOf(shapeOf(lines[0])) > 0) return [];
    else at += 1;
  }
  return products;
}

/** All cells of these rows, each once, in the order in which they stand. */
function together(rows: readonly GridRow[]): GridRow {
  const cells = new Set(rows.flatMap((row) => row.cells));
  return { element: rows[0]?.element as Element, cells: [...cells] };
}

/** From which column to which each cell of this row reaches. */
function shapeOf({ cells }: GridRow): string {
  return cells.map((cell, column) => (column > 0 && cell === cells[column - 1] ? '-' : '|')).join('');
}

/** The known titles of this row; 詳細 and 確認 are what each row may say itself. */
function kindsIn({ cells }: GridRow): unknown[] {
  return [...new Set(cells)].flatMap((cell) => {
    const kind = cell && kindOf(cell);
    return kind === undefined || kind === 'details' ? [] : [kind];
  });
}
