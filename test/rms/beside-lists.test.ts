/**
 * What stands beside or over a list, and must not become a product of it: the name of the site, a legend, an example.
 */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const keys = (html: string) =>
  (readPage(documentOf(html))?.reading.keys ?? []).map(({ product, state, expiresOn }) =>
    [product, state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

describe('a list', () => {
  const row = (...cells: string[]) =>
    `<div style="display: flex">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const rows = row('状態', '有効期限', '', 'アプリ名') + row('利用中', '2026/11/30', '<a href="#">詳細</a>', '見本一');

  it('does not make a product of what stands over it or over another one', () => {
    const page = `<header><b>RMS WEB SERVICE</b></header><h1>アプリ一覧</h1><div>${rows}</div><fieldset><legend>見方</legend><div>${rows}</div></fieldset>`;
    expect(keys(page)).toEqual(['見本一 | active | 2026-11-30']);
  });

  it('under 見方 is none, though its first column is titled like a screen', () => {
    const table = (body: string) =>
      `<table><tr><th>ご利用中の製品</th><th>利用状態</th><th>有効期限</th></tr>${body}</table>`;
    const copied = (product: string) =>
      `<div>${table('')}</div>${table(`<tr><td>${product}</td><td>利用中</td><td>2026/11/30</td></tr>`)}`;
    expect(
      keys(`<h1>アプリ一覧</h1>${copied('見本一')}<fieldset><legend>見方</legend>${copied('名前')}</fieldset>`),
    ).toEqual(['見本一 | active | 2026-11-30']);
  });
});
