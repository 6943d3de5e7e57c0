/** AG Grid: absolutely placed rows of blocks with roles, whose order in the document is not that of the screen. */

import { AllCommunityModule, createGrid, ModuleRegistry, themeQuartz } from 'ag-grid-community';
import type { Draw, Row } from '../../scripts/library-check/wishes.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

export const draw: Draw = (place, { rows, columns, pageSize, height, rowHeight, pinned }) => {
  if (height) place.style.height = `${height}px`;
  const grid = createGrid<Row>(place, {
    theme: themeQuartz,
    rowData: rows.map((row) => ({ ...row })),
    columnDefs: columns.map(({ key, title, width }) => ({
      field: key,
      headerName: title,
      width,
      filter: true,
      ...(key === pinned && { pinned: 'left' as const }),
    })),
    ...(pageSize && { pagination: true, paginationPageSize: pageSize, paginationPageSizeSelector: false }),
    ...(rowHeight && { rowHeight }),
    ...(!height && { domLayout: 'autoHeight' as const }),
  });
  return {
    hide: (key) => grid.setColumnsVisible([key], false),
    toFront: (key) => grid.moveColumns([key], 0),
    filter: (text) => {
      grid.setFilterModel({ state: { filterType: 'text', type: 'equals', filter: text } });
    },
    update: (fresh) => grid.setGridOption('rowData', [...fresh]),
  };
};
