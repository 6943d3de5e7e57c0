/** Grids that are tables by their ARIA roles, whatever their tags are. */

import { isVisible } from '../page/visible-text.ts';
import type { Grid, GridRow } from './grid.ts';
import { joinedRows } from './pinned-columns.ts';
import { titledRows } from './titled-rows.ts';

const TABLES = '[role="table"],[role="grid"],[role="treegrid"]';
const CELLS = '[role="columnheader"],[role="rowheader"],[role="cell"],[role="gridcell"]';

/** The ARIA tables below `root` that have titles, in the order of the page. */
export function* ariaTables(root: ParentNode): Iterable<Grid> {
  for (const table of root.querySelectorAll(TABLES)) {
    if (table.tagName === 'TABLE' || !isVisible(table)) continue;
    const rows = [...table.querySelectorAll('[role="row"]')].filter(
      (row) => row.closest(TABLES) === table && isVisible(row),
    );
    const grid = titledRows(table, joinedRows(rows.map(rowOf)));
    if (grid) yield grid;
  }
}

function rowOf(row: Element): GridRow {
  const cells = [...row.querySelectorAll(CELLS)].filter((cell) => cell.closest('[role="row"]') === row);
  return { element: row, cells };
}
