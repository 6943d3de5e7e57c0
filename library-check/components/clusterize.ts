/** Clusterize.js: the titles in one real table, in another only the rows that are near the screen. */

import Clusterize from 'clusterize.js';
import 'clusterize.js/clusterize.css';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { height } = wishes;
  const state: ListState = { rows: wishes.rows, columns: wishes.columns };
  const head = document.createElement('div');
  const scroll = document.createElement('div');
  scroll.className = 'clusterize-scroll';
  scroll.style.maxHeight = `${height ?? 600}px`;
  scroll.innerHTML = '<table style="table-layout:fixed;width:100%"><tbody class="clusterize-content"></tbody></table>';
  place.append(head, scroll);
  const titles = () => {
    const cells = state.columns.map(({ title, width }) => `<th style="width:${width}px;text-align:left">${title}</th>`);
    head.innerHTML = `<table style="table-layout:fixed;width:calc(100% - 15px)"><tr>${cells.join('')}</tr></table>`;
  };
  const lines = () =>
    state.rows.map(
      (row) =>
        `<tr>${state.columns.map(({ key, width }) => `<td style="width:${width}px">${row[key]}</td>`).join('')}</tr>`,
    );
  titles();
  const content = scroll.querySelector('tbody') ?? scroll;
  const list = new Clusterize({ rows: lines(), scrollElem: scroll, contentElem: content });
  return deedsOn(state, wishes, () => {
    titles();
    list.update(lines());
  });
};
