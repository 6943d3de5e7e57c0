/** What a list shows now, for components that are drawn anew from it, and what can be done to it. */

import type { Column, Drawn, Row, Wishes } from '../../../scripts/library-check/wishes.ts';

export interface ListState {
  rows: readonly Row[];
  columns: readonly Column[];
}

/** The deeds on this state; `show` is called behind each. */
export function deedsOn(state: ListState, { rows }: Wishes, show: () => void): Required<Drawn> {
  const change = (to: Partial<ListState>) => {
    Object.assign(state, to);
    show();
  };
  return {
    hide: (key) => change({ columns: state.columns.filter((one) => one.key !== key) }),
    toFront: (key) =>
      change({ columns: state.columns.toSorted((one, other) => (one.key === key ? -1 : other.key === key ? 1 : 0)) }),
    filter: (text) => change({ rows: rows.filter((row) => row.state === text) }),
    update: (fresh) => change({ rows: fresh }),
  };
}
