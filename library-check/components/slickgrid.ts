/** SlickGrid: panes beside and above each other, with flat pools of absolutely placed cells. */

import { SlickDataView, SlickGrid } from 'slickgrid';
import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-default-theme.css';
import Sortable from 'sortablejs';
import type { Draw, Row } from '../../scripts/library-check/wishes.ts';

type Item = Row & { readonly id: number };

export const draw: Draw = (place, { rows, columns, height, rowHeight, pinned }) => {
  Object.assign(globalThis, { Sortable });
  place.style.height = `${height ?? 30 + rows.length * (rowHeight ?? 26) + 30}px`;
  const view = new SlickDataView<Item>({ inlineFilters: false });
  view.setItems(rows.map((row, id) => ({ ...row, id })));
  const all = columns.map(({ key, title, width }) => ({ id: key, name: title, field: key, width, sortable: true }));
  const grid = new SlickGrid<Item>(place, view, all, {
    enableCellNavigation: true,
    rowHeight: rowHeight ?? 26,
    ...(pinned && { frozenColumn: 0 }),
  });
  grid.onSort.subscribe((_event, { sortCol, sortAsc }: { sortCol?: { field: string }; sortAsc?: boolean }) => {
    const key = sortCol?.field as keyof Row;
    view.sort((one, other) => one[key].localeCompare(other[key]), sortAsc ?? true);
  });
  view.onRowsChanged.subscribe((_event, { rows: changed }: { rows: number[] }) => {
    grid.invalidateRows(changed);
    grid.render();
  });
  view.onRowCountChanged.subscribe(() => {
    grid.updateRowCount();
    grid.render();
  });
  return {
    hide: (key) => grid.setColumns(all.filter(({ id }) => id !== key)),
    toFront: (key) => grid.setColumns(all.toSorted((one, other) => (one.id === key ? -1 : other.id === key ? 1 : 0))),
    filter: (text) => view.setFilter((item: Item) => item.state === text),
    update: (fresh) => {
      view.setItems(fresh.map((row, id) => ({ ...row, id })));
      grid.invalidate();
    },
  };
};
