/** UI5 Web Components: slotted rows with slotted cells, which pop in below each other where there is no room. */

import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableRow.js';
import { html, render } from 'lit';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const state: ListState = { rows: wishes.rows, columns: wishes.columns };
  const show = () =>
    render(
      html`<ui5-table overflow-mode=${wishes.situation === 'narrow' ? 'Popin' : 'Scroll'}>
        <ui5-table-header-row slot="headerRow">
          ${state.columns.map(
            ({ title, width }) =>
              html`<ui5-table-header-cell min-width=${`${width}px`}>${title}</ui5-table-header-cell>`,
          )}
        </ui5-table-header-row>
        ${state.rows.map(
          (row) =>
            html`<ui5-table-row>${state.columns.map(({ key }) => html`<ui5-table-cell>${row[key]}</ui5-table-cell>`)}</ui5-table-row>`,
        )}
      </ui5-table>`,
      place,
    );
  show();
  return deedsOn(state, wishes, show);
};
