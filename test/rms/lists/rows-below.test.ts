/** What a row below a product says with labels is added to that product, and to no other. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const keys = (...rows: string[]) => {
  const table = `<table><tr><th>アプリ名</th><th>承認状態</th></tr>${rows.join('')}</table>`;
  return (readPage(documentOf(`<h1>アプリ一覧</h1>${table}`))?.reading.keys ?? []).map(
    ({ product, developer, state, expiresOn }) => [product, developer, state, expiresOn].filter(Boolean).join(' | '),
  );
};
const row = (name: string, state: string) => `<tr><td>${name}</td><td>${state}</td></tr>`;
const below = (html: string) => `<tr><td colspan="2">${html}</td></tr>`;
const pair = (label: string, value: string) => `<div><span>${label}</span> <span>${value}</span></div>`;

describe('a row below a product', () => {
  it('says what has no title', () => {
    expect(
      keys(
        row('見本一', '利用中'),
        below(pair('有効期限', '2026/12/01') + pair('アプリ登録者', '見本企画')),
        row('見本二', '停止中'),
        row('見本三', '利用中'),
        below(pair('有効期限', '2026/12/24')),
      ),
    ).toEqual(['見本一 | 見本企画 | active | 2026-12-01', '見本二 | stopped', '見本三 | active | 2026-12-24']);
  });

  it.each([
    ['says nothing of the state, which has a title', below(pair('状態', '停止中'))],
    ['says nothing twice', below(pair('有効期限', '2026/12/01') + pair('有効期限', '2026/12/24'))],
    ['says nothing of the past', below(`<b>過去のキー</b>${pair('有効期限', '2026/12/01')}`)],
    ['says nothing of the past in plain words', below(`<div>過去のキー</div>${pair('有効期限', '2026/12/01')}`)],
    ['says nothing of functions', below(pair('機能名', '見本検索') + pair('有効期限', '2026/12/01'))],
  ])('%s', (_, html) => {
    expect(keys(row('見本一', '利用中'), html, row('見本二', '利用中'))).toEqual([
      '見本一 | active',
      '見本二 | active',
    ]);
  });
});

describe('rows that head groups', () => {
  it('are none of the products above them', () => {
    expect(
      keys(
        below('アプリ登録者：見本企画'),
        row('見本一', '利用中'),
        below('アプリ登録者：見本工房'),
        row('見本二', '利用中'),
      ),
    ).toEqual(['見本一 | active', '見本二 | active']);
  });

  it('say nothing of what stands above the first of them', () => {
    const group = below('アプリ登録者：見本企画');
    expect(keys(row('見本一', '利用中'), group, row('見本二', '利用中'), row('見本三', '利用中'))).toEqual([
      '見本一 | active',
      '見本二 | active',
      '見本三 | active',
    ]);
  });
});
