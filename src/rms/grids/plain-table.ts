/** Grids that are real tables, with `th` or without: each cell is found at the column where it is shown. */

import { memoized } from '../page/memo.ts';
import { isVisible } from '../page/visible-text.ts';
import type { Grid, GridRow } from './grid.ts';
import { titledRows } from './titled-rows.ts';

/**
 * The tables below `root` that have titles, in the order of the page. Tables used for layout have none and are passed
 * over.
 */
export function* plainTables(root: ParentNode): Iterable<Grid> {
  for (const { table, rows } of visibleTables(root)) {
    const grid = titledRows(table, rows);
    if (grid) yield grid;
  }
}

/** The visible tables below `root` with their rows, in the order of the page. */
export const visibleTables = memoized((root: ParentNode) =>
  [...root.querySelectorAll('table')].filter(isVisible).map((table) => ({ table, rows: [...rowsOf(table)] })),
);

/** The rows of this table, without those of tables in its cells: older pages lay everything out with tables. */
export function ownRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.rows].filter((row) => row.closest('table') === table);
}

/** The cells of this row, without those of tables in them. */
export function ownCells(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.cells].filter((cell) => cell.parentElement === row);
}

/** The rows of a table, with `rowspan` and `colspan` laid out as the browser does. */
function* rowsOf(table: HTMLTableElement): Iterable<GridRow> {
  const open: { cell: Element; rows: number }[] = [];
  let group: Element | null = null;
  for (const row of ownRows(table)) {
    if (row.parentElement !== group) open.length = 0;
    group = row.parentElement;
    const cells: Element[] = [];
    let column = 0;
    const carryDown = () => {
      for (let above = open[column]; above && above.rows > 0; above = open[column]) {
        cells[column] = above.cell;
        above.rows -= 1;
        column += 1;
      }
    };
    for (const cell of ownCells(row)) {
      carryDown();
      const span = Math.min(Math.max(cell.colSpan || 1, 1), 100);
      // A span of 0 goes on to the end of its group of rows.
      const rows = cell.rowSpan === 0 ? Number.POSITIVE_INFINITY : Math.max(cell.rowSpan || 1, 1) - 1;
      for (const end = column + span; column < end; column += 1) {
        cells[column] = cell;
        open[column] = { cell, rows };
      }
    }
    carryDown();
    if (isVisible(row)) yield { element: row, cells };
  }
}
