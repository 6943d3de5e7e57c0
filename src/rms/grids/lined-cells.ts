/** Adds to a list what its cells say on labelled lines: 「状態：利用中<br>有効期限：2026/12/01」 below a name, or under a title of another kind. */

import { labelsOnLines } from '../labelled-lines.ts';
import { type TitleKind, titleKind } from '../titles.ts';
import type { Grid } from './grid.ts';

/** What a title over these lines alone would be. */
const TITLES: Partial<Record<TitleKind, string>> = { developer: '登録者', state: '状態', expiry: '有効期限' };

/** This grid with one more column for each kind that has no title, the lines of one column each. */
export function withLinedCells(grid: Grid): Grid {
  const known = grid.titles.map(titleKind);
  const labels = new Map(
    grid.rows.flatMap(({ cells }) => cells.map((cell) => [cell, cell ? labelsOnLines(cell) : []])),
  );
  const columns = Object.entries(TITLES).flatMap(([kind, title]) => {
    const holding = known.flatMap((_, column) =>
      grid.rows.some(({ cells }) => labels.get(cells[column])?.includes(kind as TitleKind)) ? [column] : [],
    );
    const [column, another] = holding;
    return known.includes(kind as TitleKind) || column === undefined || another !== undefined
      ? []
      : [{ kind, title, column }];
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
          return labels.get(cell)?.includes(kind as TitleKind) ? cell : undefined;
        }),
      ],
    })),
  };
}
