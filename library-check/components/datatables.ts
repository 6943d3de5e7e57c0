/** DataTables: a real table; where it scrolls its head is a table of its own, and a hidden copy stays behind. */

import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.css';
import 'datatables.net-fixedcolumns-dt';
import 'datatables.net-fixedcolumns-dt/css/fixedColumns.dataTables.css';
import 'datatables.net-colreorder-dt';
import 'datatables.net-scroller-dt';
import 'datatables.net-scroller-dt/css/scroller.dataTables.css';
import type { Draw } from '../../scripts/library-check/wishes.ts';

export const draw: Draw = (place, { rows, columns, pageSize, height, rowHeight, pinned }) => {
  const table = document.createElement('table');
  table.className = rowHeight ? 'compact nowrap' : 'display';
  table.style.width = '100%';
  place.append(table);
  const data = new DataTable(table, {
    data: rows.map((row) => ({ ...row })),
    columns: columns.map(({ key, title, width }) => ({ data: key, title, ...(pinned && { width: `${width}px` }) })),
    order: [],
    colReorder: true,
    paging: pageSize !== undefined || height !== undefined,
    ...(pageSize && { pageLength: pageSize, lengthChange: false }),
    ...(height && { scrollY: `${height}px`, scroller: true, deferRender: true }),
    ...(pinned && { scrollX: true, fixedColumns: { start: 1 } }),
  });
  const at = (key: string) => columns.findIndex((one) => one.key === key);
  return {
    hide: (key) => data.column(at(key)).visible(false),
    toFront: (key) => data.colReorder.move(at(key), 0),
    filter: (text) => data.column(at('state')).search(`^${text}$`, { regex: true }).draw(),
    update: (fresh) =>
      data
        .clear()
        .rows.add([...fresh])
        .draw(false),
  };
};
