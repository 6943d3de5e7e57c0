/** Vaadin: a table in a shadow root whose cells are slots for contents of the page; cards with slots too. */

import { html, render } from 'lit';
import '@vaadin/card';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { situation, height, pinned } = wishes;
  const state: ListState = { rows: wishes.rows, columns: wishes.columns };
  const list =
    () => html`<vaadin-grid .items=${[...state.rows]} ?all-rows-visible=${!height} style=${height ? `height:${height}px` : ''}>
    ${state.columns.map(
      ({ key, title, width }) =>
        html`<vaadin-grid-sort-column path=${key} header=${title} ?frozen=${key === pinned}
          width=${`${width}px`} flex-grow=${pinned ? 0 : 1}></vaadin-grid-sort-column>`,
    )}
  </vaadin-grid>`;
  const cards = () => html`<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:12px">
    ${state.rows.map(
      (row) => html`<vaadin-card>
        <h3 slot="title">${row.product}</h3>
        <div slot="subtitle">${row.company}</div>
        <div>状態：${row.state}</div>
        <div>有効期限：${row.expiry}</div>
      </vaadin-card>`,
    )}
  </div>`;
  const show = () => render(situation === 'cards' ? cards() : list(), place);
  show();
  return deedsOn(state, wishes, show);
};
