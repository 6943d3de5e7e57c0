/** The components, what each of them can be asked for, and where its page is turned. */

import type { Situation } from './wishes.ts';

export interface Component {
  /** Its name, and that of its file in library-check/components. */
  readonly name: string;
  readonly file: string;
  readonly situations: readonly Situation[];
  /** The button of the second page: a selector as puppeteer has them. */
  readonly secondPage?: string;
  /** What is pressed to sort by day, where it is not the title itself. */
  readonly dayHead?: string;
  /** Whether it only paints: nothing of it can be read. */
  readonly isPicture?: true;
}

/** What every list can be asked for. */
const SIMPLE = ['plain', 'hidden', 'moved', 'filtered', 'polling', 'narrow'] as const;
const LIST = [...SIMPLE, 'sorted'] as const;
const GRID = [...LIST, 'pinned', 'virtual', 'fixed'] as const;

const component = (
  file: string,
  situations: readonly Situation[],
  more: Pick<Component, 'secondPage' | 'dayHead' | 'isPicture'> = {},
): Component => ({ name: file.replace(/\.tsx?$/, ''), file, situations, ...more });

export const COMPONENTS: readonly Component[] = [
  // Without a framework.
  component('tabulator.ts', [...GRID, 'paged'], { secondPage: '.tabulator-page[data-page="2"]' }),
  component('ag-grid.ts', [...GRID, 'paged'], { secondPage: '.ag-paging-button[aria-label="Next Page"]' }),
  // Drawn anew, Grid.js sets its columns otherwise each time: nothing could be compared.
  component('gridjs.ts', [...LIST.filter((one) => one !== 'polling'), 'virtual', 'fixed', 'paged'], {
    secondPage: '.gridjs-pages button[title="Page 2"]',
  }),
  component('simple-datatables.ts', [...LIST, 'fixed', 'paged'], { secondPage: '[data-page="2"]' }),
  component('slickgrid.ts', GRID),
  component('datatables.ts', [...GRID, 'paged'], { secondPage: '.dt-paging-button[data-dt-idx="1"]' }),
  component('bootstrap-table.ts', [...LIST, 'virtual', 'fixed', 'paged', 'cards', 'detail'], {
    secondPage: '.page-next a',
  }),
  component('clusterize.ts', [...SIMPLE, 'virtual']),
  component('w2ui.ts', GRID),
  component('jqgrid.ts', [...LIST, 'pinned', 'virtual', 'paged'], { secondPage: '.ui-pg-button[title="Next Page"]' }),
  component('tui-grid.ts', GRID, { dayHead: '.tui-grid-cell-header[data-column-name="expiry"] .tui-grid-btn-sorting' }),
  component('canvas-datagrid.ts', ['plain'], { isPicture: true }),
  // React.
  component('react-data-grid.tsx', GRID),
  component('antd.tsx', [...GRID, 'paged', 'cards', 'detail'], { secondPage: '.ant-pagination-item-2' }),
  component('mui-data-grid.tsx', [...LIST, 'virtual', 'fixed', 'paged', 'cards', 'detail'], {
    secondPage: '[aria-label="Go to next page"]',
  }),
  component('tanstack.tsx', [...GRID, 'paged'], { secondPage: 'button.next' }),
  component('fluent-details-list.tsx', [...LIST, 'virtual', 'fixed', 'detail']),
  // Vue.
  component('element-plus.ts', [...GRID, 'paged', 'cards', 'detail'], { secondPage: '.el-pager li:nth-child(2)' }),
  component('vuetify.ts', [...GRID, 'paged', 'cards', 'detail'], { secondPage: '[aria-label="Next page"]' }),
  component('primevue.ts', [...GRID, 'paged', 'cards', 'detail'], { secondPage: '[aria-label="Page 2"]' }),
  component('naive-ui.ts', [...GRID, 'paged', 'cards', 'detail'], {
    secondPage: '.n-pagination-item:nth-of-type(3)',
  }),
  component('vxe-table.ts', GRID, { dayHead: '.vxe-header--column:nth-child(4) .vxe-sort--asc-btn' }),
  // Web components.
  component('vaadin-grid.ts', [...LIST, 'pinned', 'virtual', 'cards']),
  component('revogrid.ts', GRID),
  component('ui5-table.ts', SIMPLE),
  component('shoelace.ts', [...SIMPLE, 'cards', 'detail']),
  component('lit-virtualizer.ts', [...SIMPLE, 'virtual', 'fixed']),
];
