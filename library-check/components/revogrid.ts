/** RevoGrid: a web component whose rows and titles are in panes side by side, one for each pinned side. */

import { defineCustomElements } from '@revolist/revogrid/loader';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './shared/list-state.ts';

export const draw: Draw = async (place, wishes) => {
  const { height, rowHeight, pinned } = wishes;
  defineCustomElements();
  const grid = document.createElement('revo-grid') as HTMLElement & Record<string, unknown>;
  grid.style.height = `${height ?? 400}px`;
  const state: ListState = { rows: wishes.rows, columns: wishes.columns };
  const show = () => {
    grid['columns'] = state.columns.map(({ key, title, width }) => ({
      prop: key,
      name: title,
      size: width,
      sortable: true,
      ...(key === pinned && { pin: 'colPinStart' }),
    }));
    grid['source'] = state.rows.map((row) => ({ ...row }));
  };
  grid['readonly'] = true;
  if (rowHeight) grid['rowSize'] = rowHeight;
  show();
  place.append(grid);
  await customElements.whenDefined('revo-grid');
  return deedsOn(state, wishes, show);
};
