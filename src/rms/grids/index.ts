/** The ways to find a list in a page, tried in this order: a new markup is one file and one row here. */

import { titleKind } from '../lexicon/titles.ts';
import { isIn } from '../page/ancestors.ts';
import { rootsIn } from '../page/roots.ts';
import { isOutOfSight } from '../page/visible-text.ts';
import { ariaTables } from './aria-table.ts';
import { blockGrids } from './block-grid.ts';
import { cardGrids } from './cards.ts';
import { columnBoxes } from './column-boxes.ts';
import type { Grid, GridFinder, GridRow } from './grid.ts';
import { linedTables } from './lined-tables.ts';
import { pinnedColumns } from './pinned-columns.ts';
import { plainTables } from './plain-table.ts';
import { productTerms } from './product-terms.ts';
import { sidewaysTables } from './sideways-table.ts';
import { splitTables } from './split-tables.ts';

const FINDERS: readonly GridFinder[] = [
  linedTables,
  pinnedColumns,
  plainTables,
  splitTables,
  sidewaysTables,
  ariaTables,
  blockGrids,
  columnBoxes,
  productTerms,
  cardGrids,
];

/**
 * Every grid with titles in this page, its shadow roots included; what an earlier way has found, a later one does not
 * find again.
 */
export function gridsOf(page: Document): Grid[] {
  const grids: Grid[] = [];
  const found = new Set<Element>();
  const aroundLists = new Set<Element>();
  for (const root of rootsIn(page)) {
    for (const find of FINDERS) {
      for (const grid of find(root)) {
        // What holds a whole list of products is no product: its first bold line (RMS WEB SERVICE) is no name.
        const rows = grid.rows.filter((row) => !aroundLists.has(row.element) && !isOfAnother(row, found));
        const [first] = rows;
        if (!first || isOutOfSight(grid.element) || isOutOfSight(first.element)) continue;
        grids.push({ ...grid, rows });
        found.add(grid.element);
        for (const { element } of rows) found.add(element);
        if (grid.titles.some((title) => titleKind(title) === 'product')) addAround(grid, rows, aroundLists);
      }
    }
  }
  return grids;
}

/** Takes in what stands around this list or any of its rows. */
function addAround({ element }: Grid, rows: readonly GridRow[], around: Set<Element>): void {
  for (const one of [element, ...rows.map((row) => row.element)]) {
    for (let at = one.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  }
}

/** Whether this row was found before, or stands, or has a cell, in a row or list that was. */
function isOfAnother({ element, cells }: GridRow, found: ReadonlySet<Element>): boolean {
  return isIn(element, found) || cells.some((cell) => cell && isIn(cell, found));
}
