/** Lists in two parts, the names in one of them: read only where each row of the one has its row in the other. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const keys = (html: string) =>
  (readPage(documentOf(`<h1>利用製品一覧</h1><main>${html}</main>`))?.reading.keys ?? []).map(
    ({ product, state, stateText, expiresOn }) =>
      [product, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

type Cells = readonly string[];
const piece = (name: string, number: string, cells: Cells, role = 'gridcell') =>
  `<div role="row" style="display: flex"${number && ` ${name}="${number}"`}>${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
/** `numbers` are those of the two rows in the first part, then of those in the second. */
const grid = (name: string, [one, two, three, four]: Cells, head = '') => `
  <div role="grid"><div style="display: flex"><div>${piece(name, head, ['製品名'], 'columnheader')}</div>
  <div>${piece(name, head, ['状態', '有効期限'], 'columnheader')}</div></div><div style="display: flex">
  <div>${piece(name, one ?? '', ['見本一'])}${piece(name, two ?? '', ['見本二'])}</div>
  <div>${piece(name, three ?? '', ['利用中', '2026/11/30'])}${piece(name, four ?? '', ['停止中', '-'])}</div></div></div>`;

const READ = ['見本一 | active | 2026-11-30', '見本二 | stopped'];

describe('a data grid in two parts', () => {
  it.each([
    ['with numbered rows', grid('aria-rowindex', ['2', '3', '2', '3'], '1'), READ],
    ['with named rows', grid('row-id', ['a', 'b', 'a', 'b']), READ],
    ['whose numbers say otherwise than their heights', grid('aria-rowindex', ['2', '3', '3', '2'], '1'), []],
    ['of which one row is drawn in one part only', grid('aria-rowindex', ['2', '3', '2', '4'], '1'), [READ[0]]],
    ['without numbers, at the same heights', grid('row-id', ['', '', '', '']), READ],
    ['with other rows in each part', grid('aria-rowindex', ['2', '3', '4', '5'], '1'), []],
  ])('%s', (_, html, read) => {
    expect(keys(html)).toEqual(read);
  });
});

const table = (...rows: Cells[]) =>
  `<div><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></div>`;
const NAMES = table(['製品名'], ['見本一'], ['見本二']);
const STATES = table(['状態', '有効期限'], ['利用中', '2026/11/30'], ['停止中', '-']);

describe('two tables side by side', () => {
  it.each([
    ['with the names in the first', `<div style="display: flex">${NAMES}${STATES}</div>`, READ],
    [
      'with more names than states',
      `<div style="display: flex">${table(['製品名'], ['見本一'], ['見本二'], ['見本三'])}${STATES}</div>`,
      [],
    ],
    ['with more states than names', `<div style="display: flex">${table(['製品名'], ['見本一'])}${STATES}</div>`, []],
    ['with something else between them', `<div style="display: flex">${NAMES}<p>見本</p>${STATES}</div>`, READ],
    [
      'without titles over the second',
      `<div style="display: flex">${NAMES}${table(['利用中', '2026/11/30'], ['停止中', '-'], ['-', '-'])}</div>`,
      [],
    ],
    [
      'with a message across the second',
      `<div style="display: flex">${NAMES}${table(['状態', '有効期限'], ['利用中', '2026/11/30']).replace('</table>', '<tr><td colspan="2">停止中</td></tr></table>')}</div>`,
      [],
    ],
    [
      'with titles in two rows over the second',
      `<div style="display: flex">${NAMES}${table(['状態', '期限'], ['状態', '期限'], ['利用中', '-'])}</div>`,
      [],
    ],
    [
      'with a list of functions in the second',
      `<div style="display: flex">${NAMES}${table(['機能名', '利用状態'], ['在庫', '利用中'], ['注文', '停止中'])}</div>`,
      [],
    ],
    [
      'with words over the second',
      `<div style="display: flex">${NAMES}<div><h3>別の一覧</h3>${STATES}</div></div>`,
      [],
    ],
    [
      'with days that nobody can read',
      `<div style="display: flex">${NAMES}${table(['状態', '有効期限'], ['利用中', '期限内'], ['停止中', '期限後'])}</div>`,
      [],
    ],
    [
      'whose rows are numbered otherwise',
      `<div style="display: flex">${NAMES.replaceAll('<tr>', '<tr data-row-key="1">')}${STATES.replaceAll('<tr>', '<tr data-row-key="2">')}</div>`,
      [],
    ],
  ])('%s', (_, html, read) => {
    expect(keys(html)).toEqual(read);
  });
});
