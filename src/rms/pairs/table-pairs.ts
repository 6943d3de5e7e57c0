/** Labels and values as the rows of a table: one pair in a row, or several side by side. */

import { kindOf, titleText } from '../grids/grid.ts';
import { ownCells, ownRows } from '../grids/plain-table.ts';
import { isSecret } from '../lexicon/titles.ts';
import { isVisible } from '../page/visible-text.ts';
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
 * 状態 beside 有効期限 is the head of a list, not a pair. What stands behind the label of a secret is not looked at, not even
 * for whether it is a label.
 */
function pairsOf(row: HTMLTableRowElement): Pair[] {
  const pairs: Pair[] = [];
  let before: Omit<Pair, 'value'> | undefined;
  for (const cell of ownCells(row)) {
    if (before && isSecret(before.kind)) {
      pairs.push({ ...before, value: cell });
      before = undefined;
      continue;
    }
    if (/^[:：]$/.test((cell.textContent ?? '').trim())) continue;
    const kind = kindOf(cell);
    // Two titles side by side, and all cells alike: what stands behind the other titles is a title too (製品名 beside 備考).
    if (before && kind && isOfOneTag(row)) return [];
    // A title beside titles is the head of a list, whatever it says.
    if (before && !kind && (cell.tagName === 'TD' || !isOfOneTag(row))) pairs.push({ ...before, value: cell });
    before = kind && { kind, label: titleText(cell) };
  }
  return pairs;
}

/** Whether the cells of this row are all titles by their tags, or none is. */
function isOfOneTag(row: HTMLTableRowElement): boolean {
  return new Set(ownCells(row).map((cell) => cell.tagName)).size === 1;
}
