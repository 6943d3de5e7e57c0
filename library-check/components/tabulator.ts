/** Tabulator: rows of blocks with roles, a frozen column, virtual rows. */

import { TabulatorFull as Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import type { Draw } from '../../scripts/library-check/wishes.ts';

export const draw: Draw = async (place, { rows, columns, pageSize, height, rowHeight, pinned }) => {
  const table = new Tabulator(place, {
    data: rows.map((row) => ({ ...row })),
    columns: columns.map(({ key, title, width }) => ({
      field: key,
      title,
      width,
      frozen: key === pinned,
    })),
    ...(pageSize && { pagination: true, paginationSize: pageSize }),
    ...(height && { height }),
    ...(rowHeight && { rowHeight }),
  });
  await new Promise<void>((done) => table.on('tableBuilt', () => done()));
  return {
    hide: (key) => table.hideColumn(key),
    toFront: (key) => table.moveColumn(key, 'product', false),
    filter: (text) => table.setFilter('state', '=', text),
    update: (fresh) => table.setData(fresh.map((row) => ({ ...row }))),
  };
};
