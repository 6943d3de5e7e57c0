/** Keeps a list to its own part of the page: cards of two sections may look alike, and be found as one list. */

import type { Grid } from './grids/grid.ts';
import { type Heading, headingsOver } from './headings.ts';
import { isBefore } from './roots.ts';
import { isAboutSomethingElse } from './screen-words.ts';

/** This grid without the rows that stand under a heading of something else: cards of two sections may look alike. */
export function ofOneSection(grid: Grid, headings: readonly Heading[]): Grid {
  const [first, last] = [grid.rows[0]?.element, grid.rows.at(-1)?.element];
  if (!first || !last || first === last) return grid;
  const ofRows = new Set<Node>(grid.rows.map(({ element }) => element));
  const between = headings.filter(
    ({ element }) => !isInOne(element, ofRows) && isBefore(first, element) && isBefore(element, last),
  );
  if (between.length === 0) return grid;
  const rows = grid.rows.filter(
    ({ element }) => !isAboutSomethingElse(headingsOver(element, between).at(-1)?.text ?? ''),
  );
  return { ...grid, rows };
}

function isInOne(node: Node, rows: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (rows.has(at)) return true;
  return false;
}
