/** Lists in which a product takes several rows, and lists that only look so: which cells belong to which product? */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const keys = (rows: string) =>
  (readPage(documentOf(`<body><h2>利用製品一覧</h2><table>${rows}</table></body>`))?.reading.keys ?? []).map(
    ({ product, state, expiresOn }) => [product, state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const inTable = (rows: string) => `<table>${rows}</table>`;
const across = (text: string) => `<tr><td colspan="3">${text}</td></tr>`;
const HEAD = across('製品名') + row('状態', '有効期限', '備考');
const ONE = across('見本一') + row('利用中', '2026/11/30', '');
const TWO = across('見本二') + row('停止中', '2026/12/24', '');
const BOTH = ['見本一 | active | 2026-11-30', '見本二 | stopped | 2026-12-24'];

describe('a product on several rows', () => {
  it.each([
    ['with its name across the list', HEAD + ONE + TWO],
    ['below a caption', across('ご利用中の製品') + HEAD + ONE + TWO],
    ['with a message between', HEAD + ONE + across('※ 次の製品は止まっています') + TWO],
    ['with the titles once more between', HEAD + ONE + HEAD + TWO],
    [
      'with the name below the rest',
      row('状態', '有効期限', '備考') +
        across('製品名') +
        row('利用中', '2026/11/30', '') +
        across('見本一') +
        row('停止中', '2026/12/24', '') +
        across('見本二'),
    ],
  ])('%s is read whole', (_, rows) => {
    expect(keys(rows)).toEqual(BOTH);
  });

  it.each([
    ['a group of rows under a name across the list', HEAD + ONE + row('停止中', '2026/12/24', '')],
    ['names without anything below them', HEAD + across('見本一') + across('見本二')],
    ['a message alone', HEAD + across('ご利用中の製品はまだありません')],
  ])('%s is not read', (_, rows) => {
    expect(keys(rows)).toEqual([]);
  });

  it('never takes the title across the list for a name', () => {
    const said = inTable(row('状態', '利用中') + row('有効期限', '2026/11/30'));
    const product = (name: string) => across(name) + row('<a href="#">確認</a>', said);
    const head = (across('製品名') + row('詳細', 'ライセンス情報')).replaceAll('td', 'th');
    expect(keys(head + ['見本一', '見本二', '見本三'].map(product).join(''))).toEqual([]);
  });

  it('never takes what a small table of labels says first for the name of its card', () => {
    const pair = (label: string, value: string) => row(`<span>${label}</span><span>${value}</span>`);
    const card = (name: string, company: string) =>
      `<div><div>${name}</div>${inTable(pair('システム開発企業', company) + pair('状態', '利用中') + pair('有効期限', '2026/11/30'))}</div>`;
    const page = documentOf(
      `<h2>利用製品一覧</h2><main>${card('見本一', '見本企画')}${card('見本二', '見本工房')}</main>`,
    );
    const read = readPage(page)?.reading.keys.map(({ product }) => product) ?? [];
    expect(read.filter((product) => /企画|工房/.test(product))).toEqual([]);
  });

  it('leaves a list with one row for each product as it is, even where a product is called like a title', () => {
    const rows = row('製品名', '状態', '有効期限') + row('状態管理', '利用中', '2026/11/30');
    expect(keys(rows + row('見本二', '停止中', '2026/12/24'))).toEqual([
      '状態管理 | active | 2026-11-30',
      '見本二 | stopped | 2026-12-24',
    ]);
  });

  it('never takes a day for a name', () => {
    const head =
      '<tr><th>No.</th><th>製品名</th><th>状態</th></tr><tr><th>有効期限</th><th>登録日</th><th>備考</th></tr>';
    const read = keys(head + row('1', '見本一', '利用中') + row('2026/11/30', '2020/01/01', ''));
    expect(read.filter((key) => key.startsWith('2020'))).toEqual([]);
  });
});
