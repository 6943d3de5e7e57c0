/** Element Plus: a head and a body in two tables, fixed columns as sticky cells, cards and descriptions. */

import { ElCard, ElDescriptions, ElDescriptionsItem, ElPagination, ElTable, ElTableColumn } from 'element-plus';
import 'element-plus/dist/index.css';
import { h, ref } from 'vue';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { inVue } from './shared/in-vue.ts';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { situation, pageSize, height, rowHeight, pinned, pairs } = wishes;
  const page = ref(1);
  const list = ({ rows, columns }: ListState) => [
    h(
      ElTable,
      {
        data: rows.slice(...(pageSize ? [(page.value - 1) * pageSize, page.value * pageSize] : [])),
        border: true,
        ...(height && { height }),
        ...(rowHeight && { rowStyle: { height: `${rowHeight}px` }, cellStyle: { padding: '0' } }),
      },
      () =>
        columns.map(({ key, title, width }) =>
          h(ElTableColumn, {
            key,
            prop: key,
            label: title,
            sortable: true,
            ...(pinned ? { fixed: key === pinned, width } : { minWidth: width }),
          }),
        ),
    ),
    pageSize !== undefined &&
      h(ElPagination, {
        layout: 'prev, pager, next, total',
        total: rows.length,
        pageSize,
        currentPage: page.value,
        'onUpdate:currentPage': (to: number) => {
          page.value = to;
        },
      }),
  ];
  const cards = ({ rows, columns }: ListState) =>
    h(
      'div',
      { style: 'display:flex;flex-wrap:wrap;gap:12px' },
      rows.map((row) =>
        h(
          ElCard,
          { key: row.product, style: 'width:280px' },
          {
            header: () => h('h3', row.product),
            default: () =>
              columns
                .slice(1, 4)
                .map(({ key, title }) =>
                  h('div', { style: 'display:flex' }, [
                    h('span', { style: 'width:90px;color:#888' }, title),
                    h('span', row[key]),
                  ]),
                ),
          },
        ),
      ),
    );
  const detail = () =>
    h(ElDescriptions, { column: 1, border: true }, () =>
      pairs.map(([label, value]) => h(ElDescriptionsItem, { label }, () => value)),
    );
  return inVue(place, wishes, situation === 'cards' ? cards : situation === 'detail' ? detail : list);
};
