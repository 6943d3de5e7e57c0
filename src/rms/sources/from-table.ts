/** Sheets of real tables: each cell at the column and row where HTML's own algorithm puts it. */

import { attributeOf, childrenIn, findAll, parentOf, tagNameOf, withAncestors } from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import type { Part } from '../page/roots.ts';
import { isSeen, isVisible } from '../page/visible.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';

/** As many columns as HTML lets a cell span. */
const MOST_COLUMNS = 1000;

/** The visible tables below `root`, in the order of the page. */
export const tablesIn = memoized((root: Part): readonly Sheet[] =>
  findAll(root, 'table')
    .filter(isSeen)
    .map((element) => ({ element, lines: linesIn(element) })),
);

/** The rows of a table by their groups; those of a table in a cell are that one's own. */
function groupsOf(table: Element): Element[][] {
  const groups: Element[][] = [[]];
  for (const child of childrenIn(table)) {
    if (tagNameOf(child) === 'TR') groups.at(-1)?.push(child);
    else if (/^T(?:HEAD|BODY|FOOT)$/.test(tagNameOf(child))) groups.push(rowsIn(child), []);
  }
  return groups;
}

const rowsIn = (group: Element) => childrenIn(group).filter((row) => tagNameOf(row) === 'TR');

/** The cells of this row. */
export const cellsIn = (row: Element): Element[] =>
  childrenIn(row).filter((cell) => tagNameOf(cell) === 'TD' || tagNameOf(cell) === 'TH');

/** The lines of this table that can be seen. */
export const linesIn = memoized((table: Element): readonly Line[] => [...linesOf(table)]);

function* linesOf(table: Element): Iterable<Line> {
  for (const rows of groupsOf(table)) {
    const open: { cell: Element; rows: number }[] = [];
    for (const row of rows) {
      const cells: Element[] = [];
      let column = 0;
      const carryDown = () => {
        for (let above = open[column]; above && above.rows > 0; above = open[column]) {
          cells[column] = above.cell;
          above.rows -= 1;
          column += 1;
        }
      };
      for (const cell of cellsIn(row)) {
        carryDown();
        // A span of 0 goes on to the end of its group of rows.
        const down = spanOf(cell, 'rowspan', 0);
        for (const end = column + Math.max(spanOf(cell, 'colspan', 1), 1); column < end; column += 1) {
          cells[column] = cell;
          open[column] = { cell, rows: down === 0 ? Number.POSITIVE_INFINITY : down - 1 };
        }
      }
      carryDown();
      if (isVisible(row)) yield { element: row, cells };
    }
  }
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', least: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return span >= least ? Math.min(span, MOST_COLUMNS) : 1;
}

/** The innermost cell around this element that has others beside it in its table: a table of one cell only wraps. */
export function cellAround(element: Element): Element | undefined {
  let cell: Element | undefined;
  for (const at of withAncestors(element)) {
    if (tagNameOf(at) === 'TD' || tagNameOf(at) === 'TH') cell = at;
    if (cell && tagNameOf(at) === 'TABLE') {
      if (!isAlone(cell, at)) return cell;
      cell = undefined;
    }
  }
  return cell;
}

/** Whether this cell is the only one of its table. */
function isAlone(cell: Element, table: Element): boolean {
  return hasOneRow(table) && cellsIn(parentOf(cell) ?? cell).length === 1;
}

/** Asked for each cell: a long table is gone through once. */
const hasOneRow = memoized((table: Element): boolean => groupsOf(table).flat().length === 1);
