/** A state that only a heading says is that of the products right below it, and of no others. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const keys = (html: string) =>
  (readPage(documentOf(`<h1>利用製品一覧</h1>${html}`))?.reading.keys ?? []).map(
    ({ product, state, stateText, expiresOn }) =>
      [product, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

const HEAD = '<tr><th>製品名</th><th>有効期限</th><th></th></tr>';
const row = (product: string, beside = '') => `<tr><td>${product}</td><td>2026/11/30</td><td>${beside}</td></tr>`;
const table = (...rows: string[]) => `<table>${HEAD}${rows.join('')}</table>`;
const across = (words: string) => `<tr><td colspan="3">${words}</td></tr>`;
const named = (product: string) => `<dl><dt>製品名</dt><dd>${product}</dd><dt>有効期限</dt><dd>2026/11/30</dd></dl>`;

describe('a heading right over the list says the state of its rows', () => {
  it.each([
    ['over a table', `<h2>利用中</h2>${table(row('見本'))}`, ['見本 | active | 2026-11-30']],
    [
      'in a box of its own',
      `<div><div><h2>停止中</h2></div>${table(row('見本'))}</div>`,
      ['見本 | stopped | 2026-11-30'],
    ],
    [
      'over cards, and the next one over the next',
      `<div><h2>利用中</h2>${named('見本一')}${named('見本二')}<h2>承認待ち</h2>${named('見本三')}</div>`,
      ['見本一 | active | 2026-11-30', '見本二 | active | 2026-11-30', '見本三 | awaiting-approval | 2026-11-30'],
    ],
    [
      'across the table',
      table(across('利用中'), row('見本一'), across('停止中'), row('見本二')),
      ['見本一 | active | 2026-11-30', '見本二 | stopped | 2026-11-30'],
    ],
    [
      'with 更新あり in the row',
      `<h2>利用中</h2>${table(row('見本', '更新あり'))}`,
      ['見本 | active-with-update | 2026-11-30'],
    ],
  ])('%s', (_, html, read) => {
    expect(keys(html)).toEqual(read);
  });
});

describe('no state is taken from', () => {
  it.each([
    [
      'words across the table that are no state',
      table(across('利用中'), row('見本一'), across('その他'), row('見本二')),
      ['見本一 | active | 2026-11-30', '見本二 | unknown | 2026-11-30'],
    ],
    [
      'words across the table with more in them',
      table(across('利用中の場合'), row('見本')),
      ['見本 | unknown | 2026-11-30'],
    ],
    [
      'a heading of a row that says another',
      `<h2>利用中</h2>${table(row('見本', '停止中'))}`,
      ['見本 | unknown | 2026-11-30'],
    ],
    [
      'words across the table that stand below the rows',
      table(row('見本一'), across('利用中'), row('見本二'), across('停止中')),
      ['見本一 | unknown | 2026-11-30', '見本二 | unknown | 2026-11-30'],
    ],
    ['a link across the table', table(across('<a href="#">停止中</a>'), row('見本')), ['見本 | unknown | 2026-11-30']],
    [
      'a sum',
      table(across('利用中'), row('見本'), '<tr><td>合計</td><td>1件</td><td></td></tr>'),
      ['見本 | active | 2026-11-30'],
    ],
  ])('%s', (_, html, read) => {
    expect(keys(html)).toEqual(read);
  });

  it.each([
    ['a heading that can be pressed', `<h2><a href="#">停止中</a></h2>${table(row('見本'))}`],
    ['a heading with more words', `<h2>利用中の製品について</h2>${table(row('見本'))}`],
    ['a legend above the list', `<h2>停止中</h2><p>利用できません。</p>${table(row('見本'))}`],
    ['a box beside the list', `<div><h2>停止中</h2><p>利用できません。</p></div>${table(row('見本'))}`],
    ['a heading over another list', `<h2>利用中</h2>${table('')}<p>別の一覧</p>${table(row('見本'))}`],
    ['the name of the window', `<title>停止中</title><h2>停止中</h2><hr>${table(row('見本'))}`],
  ])('%s: the list is left alone', (_, html) => {
    expect(keys(html)).toEqual([]);
  });
});
