/** The ways to find a list in a page, tried in this order: a new markup is one file and one row here. */

import { ariaTables } from './aria-table.ts';
import type { Grid, GridFinder } from './grid.ts';
import { plainTables } from './plain-table.ts';

const FINDERS: readonly GridFinder[] = [plainTables, ariaTables];

/** Every grid with titles below `root`; what an earlier way has found, a later one does not find again. */
export function gridsOf(root: ParentNode): Grid[] {
  const grids: Grid[] = [];
  for (const find of FINDERS) {
    for (const grid of find(root)) {
      if (!grids.some((known) => known.element === grid.element)) grids.push(grid);
    }
  }
  return grids;
}
