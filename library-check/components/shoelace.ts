/** Shoelace: cards with slots, and details that open; its list is a real table inside of an element made by Lit. */

import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { css, html, LitElement, render } from 'lit';
import type { Draw, Row } from '../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './shared/list-state.ts';

class LicenseTable extends LitElement {
  static override properties = { state: { attribute: false } };
  static override styles =
    css`table { width: 100%; border-collapse: collapse } td, th { padding: 8px; text-align: left; border-bottom: 1px solid #ddd }`;
  declare state: ListState;

  override render() {
    return html`<table>
      <thead><tr>${this.state.columns.map(({ title }) => html`<th>${title}</th>`)}</tr></thead>
      <tbody>${this.state.rows.map(
        (row) => html`<tr>${this.state.columns.map(({ key }) => html`<td>${cellOf(row, key)}</td>`)}</tr>`,
      )}</tbody>
    </table>`;
  }
}

const cellOf = (row: Row, key: keyof Row) => (key === 'state' ? html`<sl-badge>${row[key]}</sl-badge>` : row[key]);

export const draw: Draw = (place, wishes) => {
  customElements.define('license-table', LicenseTable);
  const state: ListState = { rows: wishes.rows, columns: wishes.columns };
  const cards = () => html`<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:12px">
    ${state.rows.map(
      (row) => html`<sl-card>
        <strong slot="header">${row.product}</strong>
        <dl><dt>開発会社</dt><dd>${row.company}</dd><dt>状態</dt><dd>${row.state}</dd><dt>有効期限</dt><dd>${row.expiry}</dd></dl>
        <a slot="footer" href="#details">${row.details}</a>
      </sl-card>`,
    )}
  </div>`;
  const detail = () => html`<sl-details open summary="内容">
    ${wishes.pairs.map(([label, value]) => html`<div><b>${label}</b>：<span>${value}</span></div>`)}
  </sl-details>`;
  const list = () => html`<license-table .state=${{ ...state }}></license-table>`;
  const views = { cards, detail } as const;
  const view = views[wishes.situation as keyof typeof views] ?? list;
  const show = () => render(view(), place);
  show();
  return deedsOn(state, wishes, show);
};
