/** The ways to find a list in a page, tried in this order: a new markup is one file and one row here. */

import { rootsIn } from '../roots.ts';
import { ariaTables } from './aria-table.ts';
import { blockGrids } from './block-grid.ts';
import { cardGrids } from './cards.ts';
import type { Grid, GridFinder, GridRow } from './grid.ts';
import { plainTables } from './plain-table.ts';
import { splitTables } from './split-tables.ts';

const FINDERS: readonly GridFinder[] = [plainTables, splitTables, ariaTables, blockGrids, cardGrids];

/** Every grid with titles in this page, its shadow roots included; what an earlier way has found, a later one does not find again. */
export function gridsOf(page: Document): Grid[] {
  const grids: Grid[] = [];
  for (const root of rootsIn(page)) {
    for (const find of FINDERS) {
      for (const grid of find(root)) {
        const rows = grid.rows.filter((row) => !grids.some((known) => isIn(row, known)));
        if (rows.length > 0 || grid.rows.length === 0) grids.push({ ...grid, rows });
      }
    }
  }
  return grids;
}

/** Whether this row was found before, as a row or as a part of one. */
function isIn({ element }: GridRow, { element: list, rows }: Grid): boolean {
  return rows.length > 0 && list.contains(element) && rows.some((row) => row.element.contains(element));
}
