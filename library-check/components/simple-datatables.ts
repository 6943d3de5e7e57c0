/** simple-datatables: a real table that is printed first and then made alive. */

import { DataTable } from 'simple-datatables';
import 'simple-datatables/dist/style.css';
import type { Draw } from '../../scripts/library-check/wishes.ts';

export const draw: Draw = (place, { rows, columns, pageSize, height, rowHeight }) => {
  const table = document.createElement('table');
  place.append(table);
  if (rowHeight) table.style.lineHeight = '1';
  const asTexts = (all: typeof rows) => all.map((row) => columns.map(({ key }) => row[key]));
  const data = new DataTable(table, {
    data: { headings: columns.map(({ title }) => title), data: asTexts(rows) },
    paging: pageSize !== undefined,
    ...(pageSize && { perPage: pageSize, perPageSelect: false }),
    ...(height && { scrollY: `${height}px`, paging: false }),
    // Days as texts: it would sort and print them its own way.
    columns: [{ select: columns.map((_, at) => at), type: 'string' }],
  });
  const at = (key: string) => columns.findIndex((one) => one.key === key);
  return {
    hide: (key) => data.columns.hide([at(key)]),
    toFront: (key) =>
      data.columns.order([at(key), ...columns.flatMap((one, index) => (one.key === key ? [] : [index]))]),
    filter: (text) => {
      data.search(text, [at('state')]);
    },
    update: (fresh) => {
      data.data.data = [];
      data.insert({ data: asTexts(fresh) });
    },
  };
};
