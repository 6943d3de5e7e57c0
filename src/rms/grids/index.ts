/** The ways to find a list in a page, tried in this order: a new markup is one file and one row here. */

import { rootsIn } from '../roots.ts';
import { isOutOfSight } from '../visible-text.ts';
import { ariaTables } from './aria-table.ts';
import { blockGrids } from './block-grid.ts';
import { cardGrids } from './cards.ts';
import type { Grid, GridFinder, GridRow } from './grid.ts';
import { linedTables } from './lined-tables.ts';
import { plainTables } from './plain-table.ts';
import { sidewaysTables } from './sideways-table.ts';
import { splitTables } from './split-tables.ts';

const FINDERS: readonly GridFinder[] = [
  linedTables,
  plainTables,
  splitTables,
  sidewaysTables,
  ariaTables,
  blockGrids,
  cardGrids,
];

/** Every grid with titles in this page, its shadow roots included; what an earlier way has found, a later one does not find again. */
export function gridsOf(page: Document): Grid[] {
  const grids: Grid[] = [];
  const found = new Set<Element>();
  for (const root of rootsIn(page)) {
    for (const find of FINDERS) {
      for (const grid of find(root)) {
        const rows = grid.rows.filter((row) => !isIn(row, found));
        const [first] = rows;
        if (!first || isOutOfSight(grid.element) || isOutOfSight(first.element)) continue;
        grids.push({ ...grid, rows });
        found.add(grid.element);
        for (const { element } of rows) found.add(element);
      }
    }
  }
  return grids;
}

/** Whether this row is one that was found before, or stands in such a row or list. */
function isIn({ element }: GridRow, found: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (found.has(at)) return true;
  return false;
}
