/** Vuetify: a real table with a sticky head, cards, and a detail screen of list items. */

import { h } from 'vue';
import { createVuetify } from 'vuetify';
import {
  VApp,
  VCard,
  VCardText,
  VCardTitle,
  VDataTable,
  VDataTableVirtual,
  VList,
  VListItem,
  VListItemSubtitle,
  VListItemTitle,
} from 'vuetify/components';
import 'vuetify/styles';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { inVue } from './shared/in-vue.ts';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { situation, pageSize, height, rowHeight, pinned, pairs } = wishes;
  const list = ({ rows, columns }: ListState) => {
    const shared = {
      items: [...rows],
      itemValue: 'product',
      headers: columns.map(({ key, title, width }) => ({
        key,
        title,
        ...((pinned || height) && { width, minWidth: `${width}px` }),
        ...(key === pinned && { fixed: true }),
      })),
      density: rowHeight ? ('compact' as const) : ('default' as const),
    };
    return height
      ? h(VDataTableVirtual, { ...shared, height, fixedHeader: true })
      : h(VDataTable, { ...shared, itemsPerPage: pageSize ?? -1, hideDefaultFooter: !pageSize });
  };
  const cards = ({ rows, columns }: ListState) =>
    h(
      'div',
      { style: 'display:grid;grid-template-columns:repeat(3,1fr);gap:12px' },
      rows.map((row) =>
        h(VCard, { key: row.product, variant: 'outlined' }, () => [
          h(VCardTitle, () => row.product),
          h(VCardText, () =>
            columns.slice(1, 4).map(({ key, title }) => h('p', [h('strong', `${title}: `), h('span', row[key])])),
          ),
        ]),
      ),
    );
  const detail = () =>
    h(VList, () =>
      pairs.map(([label, value]) =>
        h(VListItem, { key: label }, () => [h(VListItemSubtitle, () => label), h(VListItemTitle, () => value)]),
      ),
    );
  const view = situation === 'cards' ? cards : situation === 'detail' ? detail : list;
  return inVue(place, wishes, (state) => h(VApp, () => view(state)), [
    [createVuetify({ theme: { defaultTheme: 'light' } })],
  ]);
};
