/**
 * Adds to a list what its cells say on labelled lines: 「状態：利用中<br>有効期限：2026/12/01」 below a name, or under a title of
 * another kind.
 */

import { labelsOnLines } from '../cells/labelled-lines.ts';
import { type TitleKind, titleKind, titleOf } from '../lexicon/titles.ts';
import type { Grid } from './grid.ts';

const KINDS: readonly TitleKind[] = ['developer', 'state', 'expiry'];

/** This grid with one more column for each kind that has no title, the lines of one column each. */
export function withLinedCells(grid: Grid): Grid {
  const known = grid.titles.map(titleKind);
  const labels = new Map(
    grid.rows.flatMap(({ cells }) => cells.map((cell) => [cell, cell ? labelsOnLines(cell) : []])),
  );
  const columns = KINDS.flatMap((kind) => {
    const holding = known.flatMap((_, column) =>
      grid.rows.some(({ cells }) => labels.get(cells[column])?.includes(kind)) ? [column] : [],
    );
    const [column, another] = holding;
    return known.includes(kind) || column === undefined || another !== undefined
      ? []
      : [{ kind, title: titleOf(kind), column }];
  });
  if (columns.length === 0) return grid;
  return {
    ...grid,
    titles: [...grid.titles, ...columns.map(({ title }) => title)],
    rows: grid.rows.map((row) => ({
      ...row,
      cells: [
        ...known.map((_, column) => row.cells[column]),
        ...columns.map(({ kind, column }) => {
          const cell = row.cells[column];
          return labels.get(cell)?.includes(kind) ? cell : undefined;
        }),
      ],
    })),
  };
}
