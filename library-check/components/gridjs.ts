/** Grid.js: a real table in boxes of its own, with a search field and pages. */

import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { pageSize, height, rowHeight } = wishes;
  const state: ListState = { rows: wishes.rows, columns: wishes.columns };
  const options = () => ({
    columns: state.columns.map(({ key, title }) => ({ id: key, name: title })),
    data: state.rows.map((row) => ({ ...row })),
    sort: true,
    ...(pageSize && { pagination: { limit: pageSize } }),
    ...(height && { height: `${height}px`, fixedHeader: true }),
    ...(rowHeight && { style: { td: { height: `${rowHeight}px`, padding: '2px 8px' } } }),
  });
  const grid = new Grid(options());
  grid.render(place);
  return deedsOn(state, wishes, () => grid.updateConfig(options()).forceRender());
};
