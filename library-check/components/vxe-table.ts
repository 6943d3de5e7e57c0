/** vxe-table: titles and rows in tables apart, and a second pair of them for fixed columns. */

import { h } from 'vue';
import { VxeColumn, VxeTable } from 'vxe-table';
import 'vxe-table/lib/style.css';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { inVue } from './shared/in-vue.ts';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { height, rowHeight, pinned } = wishes;
  const list = ({ rows, columns }: ListState) =>
    h(
      VxeTable,
      {
        // It keeps the order in which its columns came: another order is another table.
        key: columns.map(({ key }) => key).join(),
        data: [...rows],
        border: true,
        ...(height && { height, virtualYConfig: { enabled: true, gt: 0 }, showOverflow: true }),
        ...(rowHeight && { showOverflow: true, cellConfig: { height: rowHeight } }),
      },
      () =>
        columns.map(({ key, title, width }) =>
          h(VxeColumn, {
            key,
            field: key,
            title,
            sortable: true,
            ...(pinned ? { width } : { minWidth: width }),
            ...(key === pinned && { fixed: 'left' }),
          }),
        ),
    );
  return inVue(place, wishes, list);
};
