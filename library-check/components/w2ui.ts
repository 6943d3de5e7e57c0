/** w2ui: titles and rows in tables that lie over each other, with frozen columns in a second pair of them. */

import { w2grid } from 'w2ui/w2ui-2.0.es6.js';
import 'w2ui/w2ui-2.0.css';
import type { Draw } from '../../scripts/library-check/wishes.ts';

export const draw: Draw = (place, { rows, columns, height, rowHeight, pinned }) => {
  place.style.height = `${height ?? 420}px`;
  const grid = new w2grid({
    name: 'list',
    box: place,
    ...(rowHeight && { recordHeight: rowHeight }),
    reorderColumns: true,
    columns: columns.map(({ key, title, width }) => ({
      field: key,
      text: title,
      size: `${width}px`,
      sortable: true,
      frozen: key === pinned,
    })),
    records: rows.map((row, recid) => ({ ...row, recid: recid + 1 })),
  });
  return {
    hide: (key) => grid.hideColumn(key),
    toFront: (key) => {
      const at = grid.columns.findIndex((one: { field: string }) => one.field === key);
      grid.columns.unshift(...grid.columns.splice(at, 1));
      grid.refresh();
    },
    filter: (text) => grid.search('state', text),
    update: (fresh) => {
      grid.records = fresh.map((row, recid) => ({ ...row, recid: recid + 1 }));
      grid.refresh();
    },
  };
};
