/** Keeps a list to its own part of the page: cards of two sections may look alike, and be found as one list. */

import type { Grid, GridRow } from '../grids/grid.ts';
import { isAboutSomethingElse } from '../lexicon/screen-words.ts';
import { isIn } from '../page/ancestors.ts';
import { isBefore } from '../page/roots.ts';
import { type Heading, headingsOver } from './headings.ts';

/** This grid without the rows that stand under a heading of something else, even where that is in the list itself. */
export function underOneHeading(grid: Grid, headings: readonly Heading[]): Grid {
  const last = grid.rows.at(-1);
  if (!last) return grid;
  const cells = new Set<Node>(grid.rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined)));
  const inside = headings.filter(
    ({ element }) =>
      isBefore(grid.rows[0]?.element ?? grid.element, element) &&
      isBefore(element, startOf(last)) &&
      !isIn(element, cells),
  );
  if (inside.length === 0) return grid;
  const rows = grid.rows.filter((row) => !isAboutSomethingElse(headingsOver(startOf(row), inside).at(-1)?.text ?? ''));
  return { ...grid, rows };
}

/** The first cell of a row: around cells that belong together without a box of their own stands half the page. */
function startOf({ element, cells }: GridRow): Element {
  return cells.find((cell) => cell !== undefined) ?? element;
}
