/** Naive UI: a real table, a head of its own where it scrolls, cards and descriptions. */

import { NCard, NDataTable, NDescriptions, NDescriptionsItem } from 'naive-ui';
import { h } from 'vue';
import type { Draw, Row } from '../../scripts/library-check/wishes.ts';
import { inVue } from './shared/in-vue.ts';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { situation, pageSize, height, rowHeight, pinned, pairs } = wishes;
  const list = ({ rows, columns }: ListState) =>
    h(NDataTable, {
      data: [...rows],
      rowKey: (row: object) => (row as Row).product,
      columns: columns.map(({ key, title, width }) => ({
        key,
        title,
        ...((pinned || height) && { width }),
        ...(key === pinned && { fixed: 'left' as const }),
        ellipsis: rowHeight !== undefined,
        sorter: (one: object, other: object) => (one as Row)[key].localeCompare((other as Row)[key]),
      })),
      ...(pageSize && { pagination: { pageSize } }),
      ...(height && { maxHeight: height, virtualScroll: true }),
      ...(pinned && { scrollX: 810 }),
      ...(rowHeight && { size: 'small' as const }),
    });
  const cards = ({ rows, columns }: ListState) =>
    h(
      'div',
      { style: 'display:grid;grid-template-columns:repeat(3,1fr);gap:12px' },
      rows.map((row) =>
        h(NCard, { key: row.product, title: row.product }, () =>
          h(NDescriptions, { column: 1, labelPlacement: 'left' }, () =>
            columns.slice(1, 4).map(({ key, title }) => h(NDescriptionsItem, { label: title }, () => row[key])),
          ),
        ),
      ),
    );
  const detail = () =>
    h(NDescriptions, { bordered: true, column: 3, labelPlacement: 'top' }, () =>
      pairs.map(([label, value]) => h(NDescriptionsItem, { label }, () => value)),
    );
  return inVue(place, wishes, situation === 'cards' ? cards : situation === 'detail' ? detail : list);
};
