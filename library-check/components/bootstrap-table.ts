/** Bootstrap Table, by jQuery: a real table; with a height its head is a clone over the hidden original. Also cards. */

import './shared/jquery-first.ts';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-table/dist/bootstrap-table.css';
import 'bootstrap-table/dist/bootstrap-table.js';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { $ } from './shared/jquery-first.ts';

export const draw: Draw = (place, { situation, rows, columns, pageSize, height, rowHeight, pairs }) => {
  if (situation === 'detail') {
    const list = document.createElement('dl');
    list.className = 'row';
    for (const [label, value] of pairs) {
      const [term, text] = [document.createElement('dt'), document.createElement('dd')];
      [term.className, text.className] = ['col-sm-3', 'col-sm-9'];
      [term.textContent, text.textContent] = [label, value];
      list.append(term, text);
    }
    place.append(list);
    return;
  }
  const table = $('<table>').appendTo(place);
  table.bootstrapTable({
    data: rows.map((row) => ({ ...row })),
    columns: columns.map(({ key, title }) => ({ field: key, title, sortable: true })),
    pagination: pageSize !== undefined,
    ...(pageSize && { pageSize, pageList: [pageSize] }),
    ...(height && { height, virtualScroll: true }),
    ...(rowHeight && { classes: 'table table-sm table-bordered' }),
    cardView: situation === 'cards',
    uniqueId: 'product',
  });
  return {
    hide: (key) => table.bootstrapTable('hideColumn', key),
    toFront: (key) =>
      table.bootstrapTable('refreshOptions', {
        columns: [
          columns
            .toSorted((one, other) => (one.key === key ? -1 : other.key === key ? 1 : 0))
            .map((one) => ({ field: one.key, title: one.title, sortable: true })),
        ],
      }),
    filter: (text) => table.bootstrapTable('filterBy', { state: text }),
    update: (fresh) => table.bootstrapTable('load', [...fresh]),
  };
};
