/** Lists whose columns are boxes: read only where the order alone leaves no doubt which cells are one row. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const keys = (html: string) =>
  (readPage(documentOf(`<h1>利用製品一覧</h1><main>${html}</main>`))?.reading.keys ?? []).map(
    ({ product, state, stateText, expiresOn }) =>
      [product, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

const box = (...cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
const boxes = (...columns: string[][]) =>
  `<div style="display: flex">${columns.map((cells) => box(...cells)).join('')}</div>`;
const boxed = (...columns: string[][]) =>
  `<div style="display: flex">${columns.map(([title = '', ...cells]) => `<div><p>${title}</p>${box(...cells)}</div>`).join('')}</div>`;

const NAMES = ['製品名', '見本一', '見本二'];
const STATES = ['状態', '利用中', '停止中'];
const DAYS = ['有効期限', '2026/11/30', '-'];
const READ = ['見本一 | active | 2026-11-30', '見本二 | stopped'];

describe('columns as boxes', () => {
  it.each([
    ['with the cells under the title', boxes(NAMES, STATES, DAYS), READ],
    ['with a box around the cells', boxed(NAMES, STATES, DAYS), READ],
    ['in any order, others among them', boxes(DAYS, ['登録日', '2020/01/01', '2021/01/01'], STATES, NAMES), READ],
    ['with a hidden cell', boxes(NAMES, STATES, [...DAYS, 'x']).replace('<div>x', '<div hidden>x'), READ],
    ['with something beside them', boxes(NAMES, STATES, DAYS, ['凡例']), READ],
    ['without a column of days', boxes(NAMES, STATES), ['見本一 | active', '見本二 | stopped']],
    [
      'without a column of states',
      boxes(NAMES, ['有効期限', '2026/11/30', '2026/12/01']),
      ['見本一 | unknown | 2026-11-30', '見本二 | unknown | 2026-12-01'],
    ],
    [
      'with a state that we do not know beside a day',
      boxes(NAMES, ['状態', '審査保留', '停止中'], DAYS),
      ['見本一 | 審査保留 | 2026-11-30', '見本二 | stopped'],
    ],
  ])('%s are read', (_, html, read) => {
    expect(keys(html)).toEqual(read);
  });

  it.each([
    ['a column has a cell less', boxes(NAMES, ['状態', '利用中'], DAYS)],
    ['a column has a cell more', boxes(NAMES, [...STATES, '利用中'], DAYS)],
    ['each value has a remark below it', boxes(['製品名', '見本', '見本工房'], ['状態', '利用中', '更新あり'])],
    ['the second line is no day', boxes(NAMES, STATES, ['有効期限', '2026/11/30', '(あと3日)'])],
    ['a box has a cell less than the others', boxed(['製品名', '見本', '手本', '雛形'], STATES, DAYS)],
    [
      'each value has two remarks below it',
      boxes(['製品名', '見本', '見本工房', '手本'], ['状態', '利用中', '更新あり', '-'], [...DAYS, '-']),
    ],
    ['a legend says what is what', boxes(['製品', '状態について', '期限について'], STATES)],
    ['days alone are told of in words', boxes(NAMES, ['有効期限', '2026/11/30', '2026/12/01まで更新可'])],
    ['a name is missing', boxes(['製品名', '見本一', ''], STATES, DAYS)],
  ])('nothing is read where %s', (_, html) => {
    expect(keys(html)).toEqual([]);
  });

  it('three lines under every title are three rows, whatever stands in them', () => {
    const html = boxes([...NAMES, '見本三'], [...STATES, '審査保留'], [...DAYS, '未定']);
    expect(keys(html)).toEqual([...READ, '見本三 | 審査保留']);
  });

  it('one product with its labels over its values is still a card', () => {
    expect(keys(boxes(['製品名', '見本'], ['状態', '利用中'], ['有効期限', '2026/11/30']))).toEqual([
      '見本 | active | 2026-11-30',
    ]);
  });
});
