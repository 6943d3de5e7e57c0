/** Lists of which the markup says one thing and the boxes another: nobody can say what stands under which title. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const keys = (html: string) =>
  (readPage(documentOf(`<h1>アプリ一覧</h1><main>${html}</main>`))?.reading.keys ?? []).map(
    ({ product, state, stateText, expiresOn }) =>
      [product, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

type Cells = readonly string[];
const inLine = (role: string, cells: Cells) =>
  `<div role="row">${cells.map((cell) => `<span role="${role}">${cell}</span>`).join(' ')}</div>`;
const inWords = (head: Cells, row: Cells) =>
  `<div role="table">${inLine('columnheader', head)}${inLine('cell', row)}</div>`;

describe('cells by their roles that stand one behind the other as words do', () => {
  const LINK = '<a href="#">詳細</a>';

  it('are read where each stands under its title', () => {
    const read = keys(inWords(['アプリ登録者', 'アプリ名', '詳細'], ['見本工房企画', '見本管理', LINK]));
    expect(read).toEqual(['見本管理 | unknown']);
  });

  it('are not read where words before them push them under other titles', () => {
    const head = ['備考', '登録日', 'アプリ登録者', 'アプリ名', '詳細'];
    expect(keys(inWords(head, ['特になし', '二〇一九年', '見本企画会社', '見本管理会社', LINK]))).toEqual([]);
  });
});

describe('numbered columns', () => {
  const row = (role: string, cells: Cells, before: number) =>
    `<div role="row" style="display: flex; width: ${before + 600}px"><i style="width: ${before}px"></i>${cells
      .map((cell, at) => `<div role="${role}" aria-colindex="${at + 1}" style="width: 200px">${cell}</div>`)
      .join('')}</div>`;
  const grid = (before: number) =>
    `<div role="grid">${row('columnheader', ['製品名', '状態', '有効期限'], 0)}${row('gridcell', ['見本', '利用中', '2026/11/30'], before)}</div>`;

  it.each([
    ['are read where they are drawn under their titles', 0, ['見本 | active | 2026-11-30']],
    ['are read where they are drawn a little beside them', 40, ['見本 | active | 2026-11-30']],
    ['are not read where most of each is drawn under another', 150, []],
  ])('%s', (_, before, read) => {
    expect(keys(grid(before))).toEqual(read);
  });
});

describe('a row that a wider cell pushes aside', () => {
  const row = (role: string, widths: readonly number[], height: number, cells: Cells) =>
    `<div role="row" style="display: flex; width: 758px">${cells
      .map((cell, at) => `<div role="${role}" style="width: ${widths[at]}px; height: ${height}px">${cell}</div>`)
      .join('')}</div>`;
  const HEAD = ['製品名', '状態', '登<br>録<br>日', '有効期限', '詳細'].map(
    (title) => `<table style="width: ${title.includes('<') ? 28 : 64}px"><tr><td>${title}</td></tr></table>`,
  );
  const grid = (width: number) =>
    `<div role="grid">${row('columnheader', [260, 140, 28, 150, 80], 76, HEAD)}${row('gridcell', [260, 140, width, 150, 80], 42, ['見本', '利用中', '2019/04/11', '2026/12/23', '確認'])}</div>`;

  it('is read where each cell still has its own title over it', () => {
    expect(keys(grid(48))).toEqual(['見本 | active | 2026-12-23']);
  });

  it('is not read where one stands under the title of the next, however high the titles are', () => {
    expect(keys(grid(88))).toEqual([]);
  });
});

describe('a day alone', () => {
  const list = (head: Cells, ...rows: Cells[]) =>
    `<table>${[head, ...rows].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it.each([
    ['状態', list(['製品名', '状態', '有効期限'], ['見本一', '2020/01/01', '2026/11/30'], ['見本二', '利用中', '-'])],
    ['アプリ登録者', list(['アプリ名', 'アプリ登録者', '状態'], ['見本一', '2020年1月1日', '利用中'])],
  ])('under %s shows that nothing stands under its title', (_, html) => {
    expect(keys(html)).toEqual([]);
  });

  it('is no such sign where a state stands beside it', () => {
    const html = list(['製品名', '状態', '有効期限'], ['見本一', '利用中(2020/01/01から)', '2026/11/30']);
    expect(keys(html)).toEqual(['見本一 | 利用中(2020/01/01から) | 2026-11-30']);
  });
});

describe('names in a pane of their own', () => {
  const table = (height: number, ...rows: Cells[]) =>
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td style="height: ${height}px">${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const NAMES = ['製品名', '見本一', '見本二', '見本三'];
  const ROWS = [
    ['状態', '有効期限'],
    ['承認待ち', '-'],
    ['利用中', '2026/11/30'],
    ['停止中', '2026/12/24'],
  ];
  /** Over the names, which are hidden, lies a copy that stays in sight, with rows of that height. */
  const panes = (height: number) => {
    const hidden = table(60, ...NAMES.map((name) => [`<i hidden>${name}</i>`]));
    const copy = `<div style="position: absolute; left: 0; top: 0; width: 190px">${table(height, ...NAMES.map((name) => [name]))}</div>`;
    return `<div style="display: flex"><div>${hidden}${copy}</div><div>${table(60, ...ROWS)}</div></div>`;
  };

  it('are read where they keep step with the rows', () => {
    expect(keys(panes(60))).toEqual([
      '見本一 | awaiting-approval',
      '見本二 | active | 2026-11-30',
      '見本三 | stopped | 2026-12-24',
    ]);
  });

  it('are not read where they are lower, and leave a row without a name', () => {
    expect(keys(panes(44))).toEqual([]);
  });
});
