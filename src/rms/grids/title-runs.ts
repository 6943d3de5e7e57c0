/** Finds the titles that may head one list together, where no table says which do. */

import { kindOf } from './grid.ts';

export type Run = readonly [Element, ...Element[]];

/** Runs of different titles, one after the other. A row may say 詳細 itself: that alone makes no run longer. */
export function runsOf(leaves: readonly Element[]): Run[] {
  const runs: [Element, ...Element[]][] = [];
  let kinds = new Set<unknown>();
  for (const leaf of leaves) {
    const kind = kindOf(leaf);
    if (kind === 'details') continue;
    const run = runs.at(-1);
    if (!run || kinds.has(kind)) {
      runs.push([leaf]);
      kinds = new Set([kind]);
    } else {
      run.push(leaf);
      kinds.add(kind);
    }
  }
  return runs;
}
