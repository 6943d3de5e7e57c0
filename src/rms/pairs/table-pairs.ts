/** Labels and values as the rows of a table: one pair in a row, or several side by side. */

import { titleText } from '../grids/grid.ts';
import { ownRows } from '../grids/plain-table.ts';
import { titleKind } from '../titles.ts';
import { isVisible } from '../visible-text.ts';
import type { Pair, PairGroup } from './pair.ts';

/** The tables below `root` with known labels, in the order of the page. */
export function* tablePairs(root: ParentNode): Iterable<PairGroup> {
  for (const table of root.querySelectorAll('table')) {
    const pairs = ownRows(table).filter(isVisible).flatMap(pairsOf);
    if (pairs.length > 0 && isVisible(table)) yield { element: table, pairs };
  }
}

/**
 * The pairs of one row. A cell behind a label is its value, unless it is a label itself:
 * 状態 beside 有効期限 is the head of a list, not a pair.
 */
function pairsOf(row: HTMLTableRowElement): Pair[] {
  const cells = [...row.cells].filter((cell) => !/^[:：]$/.test(titleText(cell).trim()));
  const kinds = cells.map((cell) => titleKind(titleText(cell)));
  return cells.flatMap((_, at) => {
    const [kind, value] = [kinds[at], cells[at + 1]];
    return kind && value && !kinds[at + 1] ? [{ kind, value }] : [];
  });
}
