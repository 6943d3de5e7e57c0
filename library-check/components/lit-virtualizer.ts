/** Lit's virtualizer: rows of blocks without any role, absolutely placed, below a row of titles. */

import '@lit-labs/virtualizer';
import { html, render } from 'lit';
import type { Draw, Row } from '../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { height, rowHeight } = wishes;
  const state: ListState = { rows: wishes.rows, columns: wishes.columns };
  const line = 'display:flex;width:100%;border-bottom:1px solid #ddd;';
  const cell = (text: string, width: number) =>
    html`<div style=${`flex:${width} 0 0;padding:4px;overflow:hidden;white-space:nowrap`}>${text}</div>`;
  const show = () =>
    render(
      html`<div style=${`${line}font-weight:bold;box-sizing:border-box;padding-right:15px`}>
          ${state.columns.map(({ title, width }) => cell(title, width))}
        </div>
        <lit-virtualizer
          scroller
          style=${`height:${height ?? 330}px`}
          .items=${[...state.rows]}
          .renderItem=${(row: Row) =>
            html`<div style=${line + (rowHeight ? `height:${rowHeight}px;` : '')}>
              ${state.columns.map(({ key, width }) => cell(row[key], width))}
            </div>`}
        ></lit-virtualizer>`,
      place,
    );
  show();
  return deedsOn(state, wishes, show);
};
