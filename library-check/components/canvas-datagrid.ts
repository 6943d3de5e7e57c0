/** canvas-datagrid: everything is painted on a canvas, so that nothing of it can be read. */

import canvasDatagrid from 'canvas-datagrid';
import type { Draw } from '../../scripts/library-check/wishes.ts';

export const draw: Draw = (place, { rows, columns }) => {
  const grid = canvasDatagrid({ parentNode: place });
  grid.style.height = '300px';
  grid.style.width = '100%';
  grid.schema = columns.map(({ key, title, width }) => ({ name: key, title, width }));
  grid.data = rows.map((row) => ({ ...row }));
  return undefined;
};
