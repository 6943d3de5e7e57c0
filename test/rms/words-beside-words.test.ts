/**
 * What stands in English below a title, or as its reading over a word, says nothing else, and is never taken for a
 * value.
 */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const keys = (html: string) =>
  (readPage(documentOf(`<h1>アプリ一覧</h1><main>${html}</main>`))?.reading.keys ?? []).map(
    ({ product, state, stateText, expiresOn }) =>
      [product, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

const line = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;
const table = (head: string, row: string) => `<table><tr>${head}</tr><tr>${row}</tr></table>`;
const READ = ['BOSS | active | 2026-11-30'];

describe('a list is read with', () => {
  it.each([
    [
      'English below the titles of its columns',
      table(
        '<th>アプリ名<br>App</th><th>状態<br><small>Status</small></th><th>有効期限<span>Expiry</span></th>',
        '<td>BOSS</td><td>利用中</td><td>2026/11/30</td>',
      ),
    ],
    [
      'English below its labels',
      line('アプリ名<br>App name', 'BOSS') +
        line('状態<br>Status', '利用中') +
        line('有効期限<br>Expiry', '2026/11/30'),
    ],
    [
      'English in an element beside its labels',
      line('<b>アプリ名</b><i>App</i>', 'BOSS') +
        line('<b>状態</b><i>Status</i>', '利用中') +
        line('<b>有効期限</b><br><i>Expiry</i>', '2026/11/30'),
    ],
    ['English before a colon', '<p>アプリ名 App：BOSS</p><p>状態 Status：利用中</p><p>有効期限 Expiry：2026/11/30</p>'],
    [
      'the reading over its titles and states',
      table(
        '<th><ruby>製品名<rt>せいひんめい</rt></ruby></th><th><ruby>状<rp>(</rp><rt>じょう</rt><rp>)</rp>態</ruby></th><th>有効期限</th>',
        '<td>BOSS</td><td><ruby>利用<rt>りよう</rt></ruby>中</td><td>2026/11/30</td>',
      ),
    ],
    [
      'the reading over its labels',
      line('<ruby>製品名<rt>せいひんめい</rt></ruby>', 'BOSS') +
        line('<ruby>状<rt>じょう</rt></ruby><ruby>態<rt>たい</rt></ruby>', '利用中') +
        line('有効期限', '2026/11/30'),
    ],
  ])('%s', (_, html) => {
    expect(keys(html)).toEqual(READ);
  });
});

it('a product that is called in English stays the value of its label', () => {
  const cards = line('アプリ名', 'BOSS') + line('状態', '利用中') + line('備考', 'Status');
  expect(keys(cards)).toEqual(['BOSS | active']);
});

it('English alone is no title', () => {
  expect(keys(table('<th>Product</th><th>Status</th>', '<td>BOSS</td><td>利用中</td>'))).toEqual([]);
});
