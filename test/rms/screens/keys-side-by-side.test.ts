/** Detail screens whose keys are columns, the labels at the left: which state and day are of which key? */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const keys = (table: string) =>
  (
    readPage(
      documentOf(
        `<h1>ライセンス情報</h1><p><b>製品名</b> 見本</p><p><b>システム開発企業</b> 見本工房</p><h2>キー情報</h2><table>${table}</table>`,
      ),
    )?.reading.keys ?? []
  ).map(({ state, expiresOn }) => [state, expiresOn?.toString()].filter(Boolean).join(' '));

const row = ([label, ...values]: readonly string[]) =>
  `<tr><th>${label}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`;
const table = (...rows: readonly (readonly string[])[]) => rows.map(row).join('');

const HEAD = ['', '1つ目のキー', '2つ目のキー'];
const SECRETS_HIDDEN = ['ライセンスキー', '●●●● <a href="#">確認</a>', '●●●● <a href="#">確認</a>'];
const DAYS = ['有効期限', '2026/11/30', '2027/02/24'];

describe('keys side by side', () => {
  it.each([
    ['both live', ['状態', '利用中', '利用中'], ['active 2026-11-30', 'active 2027-02-24']],
    [
      'of which the second waits',
      ['状態', '利用中', '承認待ち'],
      ['active 2026-11-30', 'awaiting-approval 2027-02-24'],
    ],
    ['of which the first is over', ['状態', '停止中', '利用中'], ['active 2027-02-24']],
    ['of which the second is over', ['状態', '利用中', '停止中'], ['active 2026-11-30']],
  ])('%s', (_, states, expected) => {
    expect(keys(table(HEAD, SECRETS_HIDDEN, states, ['発行日', '2026/09/01', '2026/11/26'], DAYS))).toEqual(expected);
  });

  it('are not read where nothing says that the columns are keys', () => {
    const states = ['状態', '停止中', '利用中'];
    expect(keys(table(['', '前回', '今回'], SECRETS_HIDDEN, states, DAYS))).toEqual([]);
    expect(keys(table(SECRETS_HIDDEN, states, DAYS))).toEqual([]);
  });

  it('are one where the second column only explains', () => {
    const states = ['状態', '利用中', 'APIを利用できます'];
    const days = ['有効期限', '2026/11/30', '期限の後は使えません'];
    expect(keys(table(['項目', '内容', '説明'], SECRETS_HIDDEN, states, days))).toEqual(['active 2026-11-30']);
  });
});
