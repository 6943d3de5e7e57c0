/** TOAST UI Grid: two sides beside each other, each with a table of titles and one of rows. */

import Grid from 'tui-grid';
import 'tui-grid/dist/tui-grid.css';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { rows, columns, height, rowHeight, pinned } = wishes;
  const asColumns = (all: ListState['columns']) =>
    all.map(({ key, title, width }) => ({ name: key, header: title, width, sortable: true, filter: 'text' as const }));
  const grid = new Grid({
    el: place,
    data: rows.map((row) => ({ ...row })),
    columns: asColumns(columns),
    usageStatistics: false,
    bodyHeight: height ?? 'auto',
    scrollX: pinned !== undefined,
    ...(rowHeight && { rowHeight, minRowHeight: rowHeight }),
    ...(pinned && { columnOptions: { frozenCount: 1 } }),
  });
  const state: ListState = { rows, columns };
  return {
    ...deedsOn(state, wishes, () => grid.setColumns(asColumns(state.columns))),
    hide: (key) => grid.hideColumn(key),
    filter: (text) => grid.filter('state', [{ code: 'eq', value: text }] as never),
    update: (fresh) => grid.resetData(fresh.map((row) => ({ ...row }))),
  };
};
