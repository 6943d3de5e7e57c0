/** PrimeVue: a real table with frozen columns and virtual rows, cards, and details in a fieldset. */

import Aura from '@primeuix/themes/aura';
import Card from 'primevue/card';
import Column from 'primevue/column';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import Fieldset from 'primevue/fieldset';
import { h } from 'vue';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { inVue } from './shared/in-vue.ts';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { situation, pageSize, height, rowHeight, pinned, pairs } = wishes;
  const list = ({ rows, columns }: ListState) =>
    h(
      DataTable,
      {
        // It keeps the order in which its columns came: another order is another table.
        key: columns.map(({ key }) => key).join(),
        value: [...rows],
        dataKey: 'product',
        ...(pageSize && { paginator: true, rows: pageSize }),
        ...((height || pinned) && { scrollable: true }),
        ...(height && { scrollHeight: `${height}px`, virtualScrollerOptions: { itemSize: 46 } }),
        ...(rowHeight && { size: 'small' as const }),
      },
      () =>
        columns.map(({ key, title, width }) =>
          h(Column, {
            key,
            field: key,
            header: title,
            sortable: true,
            frozen: key === pinned,
            ...((pinned || height) && { style: `min-width:${width}px;height:46px` }),
          }),
        ),
    );
  const cards = ({ rows, columns }: ListState) =>
    h(
      'div',
      { style: 'display:grid;grid-template-columns:repeat(3,1fr);gap:12px' },
      rows.map((row) =>
        h(
          Card,
          { key: row.product },
          {
            title: () => row.product,
            subtitle: () => row.company,
            content: () =>
              columns
                .slice(2, 4)
                .map(({ key, title }) => h('div', [h('div', { style: 'color:#777' }, title), h('div', row[key])])),
          },
        ),
      ),
    );
  const detail = () =>
    h(Fieldset, { legend: 'ライセンス' }, () =>
      pairs.map(([label, value]) =>
        h('div', { style: 'display:flex;gap:12px' }, [h('label', { style: 'width:160px' }, label), h('span', value)]),
      ),
    );
  const view = situation === 'cards' ? cards : situation === 'detail' ? detail : list;
  return inVue(place, wishes, view, [[PrimeVue, { theme: { preset: Aura, options: { darkModeSelector: false } } }]]);
};
