/**
 * Cards and cells whose lines each say a label and its value: which line is the state, which the last day, and where
 * does the name end?
 */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/rms/read-page.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const keys = (html: string) =>
  (readPage(documentOf(`<h1>利用製品一覧</h1><main>${html}</main>`))?.reading.keys ?? []).map(
    ({ product, developer, state, stateText, expiresOn }) =>
      [product, developer, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

const READ = ['見本 | active | 2026-11-30'];
const table = (head: string, row: string) => `<table><tr>${head}</tr><tr>${row}</tr></table>`;

describe('a block of lines is read', () => {
  it.each([
    ['with colons', '<div>製品名：見本<br>状態：利用中<br>有効期限：2026/11/30</div>', READ],
    ['with labels in bold', '<div><b>製品名</b> 見本<br><b>状態</b> 利用中<br><b>有効期限</b> 2026/11/30</div>', READ],
    [
      'with colons in bold',
      '<div><b>製品名：</b>見本<br><b>状態：</b>利用中<br><b>有効期限：</b>2026/11/30</div>',
      READ,
    ],
    [
      'with values in bold',
      '<div>製品名：<b>見本</b><br>状態：<b>利用中</b><br>有効期限：<b>2026/11/30</b></div>',
      READ,
    ],
    [
      'with blocks around its words',
      '<div><div>製品名</div>：<div>見本</div><br><div>状態</div>：<div>利用中</div><br><div>有効期限</div>：<div>2026/11/30</div></div>',
      READ,
    ],
    ['below a heading', '<div><h3>見本</h3><p>状態：利用中<br>有効期限：2026/11/30</p></div>', READ],
    ['with two labels on one line', '<div>製品名：見本 状態：利用中<br>有効期限：2026/11/30</div>', READ],
    ['with labels in square brackets', '<div>[製品名]見本<br>[状態] 利用中<br>[有効期限]：2026/11/30</div>', READ],
    [
      'in elements, with labels in brackets',
      '<p>〔製品名〕見本</p><p>〔状態〕利用中</p><p>〔有効期限〕2026/11/30</p>',
      READ,
    ],
    [
      'with another mark before the name',
      '<p>製品名：[アプリ] 見本</p><p>[状態] 利用中</p><p>[有効期限] 2026/11/30</p>',
      ['[アプリ] 見本 | active | 2026-11-30'],
    ],
    [
      'with numbers before its labels',
      '<div>[1] 製品名：見本<br>[2] 状態：利用中<br>[3] 有効期限：2026/11/30</div>',
      [],
    ],
    ['on one line, with labels in brackets', '<p>【製品名】見本　【状態】利用中　【有効期限】2026/11/30</p>', READ],
    [
      'on one line, parted by slashes',
      '<p><b>製品名：見本</b> ／ 状態：利用中 ／ 有効期限：2026/11/30 ／ <a>確認</a></p>',
      READ,
    ],
    ['on one line, in brackets behind a name', '<p><a>見本</a>（状態：利用中／有効期限：2026/11/30まで）</p>', READ],
    [
      'with a mark in brackets before the name',
      '<p>【公式】見本（状態：利用中、有効期限：2026/11/30）</p>',
      ['【公式】見本 | active | 2026-11-30'],
    ],
    [
      'with 更新あり on a line of its own',
      '<div>製品名：見本<br>状態：利用中<br>更新あり<br>有効期限：2026/11/30</div>',
      ['見本 | active-with-update | 2026-11-30'],
    ],
    [
      'with other lines among them',
      '<div>製品名：見本<br>アプリ登録者：見本工房<br>登録日：2020/01/01<br>状態：停止中<br>有効期限：2026/11/30 23:59<br>備考：-</div>',
      ['見本 | 見本工房 | stopped | 2026-11-30'],
    ],
    [
      'with blocks around labels that we do not know',
      '<div><div>製品名</div>：<div>見本</div><br><div>備考</div>：<div>手本</div><br><div>状態</div>：<div>利用中</div></div>',
      ['見本 | active'],
    ],
    [
      'with the labels in English below',
      '<div>製品名<br>Product<div>：見本</div><br>状態<br>Status<div>：利用中</div></div>',
      ['見本 | active'],
    ],
    [
      'with labels that can be pressed',
      '<div><button>製品名</button>：見本<br><button>状態</button>：利用中</div>',
      ['見本 | active'],
    ],
    [
      'with links below the values',
      '<div>製品名：見本<br><a href="#a">再発行</a><br>状態：利用中<br>有効期限：-<br><a href="#b">2027/01/01まで延長</a></div>',
      ['見本 | active'],
    ],
    [
      'with another day below one that is not there',
      '<div>製品名：見本<br>状態：利用中<br>有効期限：-<br>2次期限：2027/01/01</div>',
      ['見本 | active'],
    ],
    [
      'with 更新あり before all labels',
      '<div>更新あり<br>製品名：見本<br>状態：利用中</div>',
      ['見本 | active-with-update'],
    ],
    [
      'as one card beside others',
      '<div><div>製品名：見本一<br>状態：利用中</div><div>製品名：見本二<br>状態：停止中</div></div>',
      ['見本一 | active', '見本二 | stopped'],
    ],
    [
      'without the key among them',
      '<div><p>製品名：見本<br>状態：利用中<br>ライセンスキー：甲乙丙丁<br>有効期限：2026/11/30</p></div>',
      [],
    ],
    [
      'without the secret of the shop’s own key among them',
      '<div><p>製品名：見本<br>状態：利用中<br>serviceSecret：甲乙丙丁<br>有効期限：2026/11/30</p></div>',
      [],
    ],
  ])('%s', (_, html, read) => {
    expect(keys(html)).toEqual(read);
  });
});

describe('a cell of a table that holds lines', () => {
  it.each([
    [
      'says no more than its title asks',
      table(
        '<th>製品名</th><th>状態</th><th>有効期限</th>',
        '<td>見本</td><td>状態：利用中<br>有効期限：2020/01/01</td><td>2026/11/30</td>',
      ),
      READ,
    ],
    [
      'may hold the name before them',
      table(
        '<th>製品名</th><th>詳細</th>',
        '<td>見本<br>状態：利用中<br>有効期限：2026/11/30</td><td><a href="#">確認</a></td>',
      ),
      READ,
    ],
    [
      'may stand under a title of its own',
      table(
        '<th>製品名</th><th>ご利用について</th><th>詳細</th>',
        '<td>見本</td><td>状態：利用中<br>有効期限：2026/11/30</td><td>確認</td>',
      ),
      READ,
    ],
  ])('%s', (_, html, read) => {
    expect(keys(html)).toEqual(read);
  });
});

describe('nothing is read', () => {
  it.each([
    ['of two products in one block', '<div>製品名：見本一<br>状態：利用中<br>製品名：見本二<br>状態：停止中</div>'],
    [
      'of two keys in one block',
      '<div>製品名：見本<br>ライセンスキー：甲乙<br>ライセンスキー：丙丁<br>状態：利用中</div>',
    ],
    [
      'of a name in two lines',
      '<div>製品名：見本<br>見本工房の新しいもの<br>状態：利用中<br>有効期限：2026/11/30</div>',
    ],
    [
      'where something else begins among the lines',
      '<div>製品名：見本<br>状態：利用中<br>注文番号：1<br>期限：2026/11/30</div>',
    ],
    ['of what only tells how to read', '<div>製品名：製品の名前<br>状態：利用中<br>有効期限：2026/11/30</div>'],
    ['of two keys alone', '<div>ライセンスキー：甲乙<br>ライセンスキー：丙丁</div>'],
    ['of sentences', '<div>製品名：見本です。<br>状態：利用中と表示されます。</div>'],
    ['of a single label', '<div>状態：利用中<br>見本</div>'],
  ])('%s', (_, html) => {
    expect(keys(html)).toEqual([]);
  });
});
