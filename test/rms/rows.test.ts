/** Small lists that each put one question to the reader: what would a person read here? */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const HEAD = '<tr><th>製品名</th><th>状態</th><th>有効期限</th><th>詳細</th></tr>';
const list = (rows: string, head = HEAD, heading = '<h2>利用製品一覧</h2>') =>
  `<body>${heading}<table>${head}${rows}</table></body>`;
const read = (html: string) => readPage(documentOf(html));
const keys = (html: string) =>
  (read(html)?.reading.keys ?? []).map(({ product, state, stateText, expiresOn }) =>
    [product, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

describe('a state', () => {
  it.each([
    ['on two lines', '利用中<br><font color="red">更新あり</font>', 'active-with-update'],
    ['with a full-width space', '利用中　更新あり', 'active-with-update'],
    ['with a picture between the words', '利用中 <img alt="NEW"> 更新あり', 'active-with-update'],
    ['whose second word is a picture', '利用中 <img alt="更新あり">', 'active-with-update'],
    ['beside a picture of something else', '<img alt="!"> 利用中', 'active'],
    ['as a picture alone', '<img alt="承認待ち">', 'awaiting-approval'],
    ['beside a button', '利用中 <button>利用停止</button>', 'active'],
    ['as plain text 利用停止', '利用停止', 'stopped'],
    ['in a badge', '<span><b>停止中</b></span>', 'stopped'],
    ['with hidden words beside it', '利用中<span hidden>承認待ち</span>', 'active'],
    ['that we do not know', '審査保留', '審査保留'],
    ['of which only a part is known', '利用中(仮)', '利用中(仮)'],
  ])('%s', (_, cell, state) => {
    expect(keys(list(`<tr><td>見本</td><td>${cell}</td><td>2026/11/30</td><td></td></tr>`))).toEqual([
      `見本 | ${state} | 2026-11-30`,
    ]);
  });

  it.each([
    ['is only in a link', '<a href="#">利用中</a>'],
    ['is only on a button', '<button>利用停止</button>'],
    ['is only in a field', '<input value="利用中">'],
    ['is a dash', '-'],
    ['is blank', ''],
  ])('that %s is no state, and has no words', (_, cell) => {
    const found = read(list(`<tr><td>見本</td><td>${cell}</td><td>2026/11/30</td><td></td></tr>`));
    expect(found?.reading.keys[0]).toMatchObject({ state: 'unknown' });
    expect(found?.reading.keys[0]).not.toHaveProperty('stateText');
  });

  it('更新あり in a cell of its own belongs to 利用中 beside it', () => {
    const head = '<tr><th>製品名</th><th>状態</th><th></th><th>有効期限</th></tr>';
    expect(keys(list('<tr><td>見本</td><td>利用中</td><td>更新あり</td><td>2026/11/30</td></tr>', head))).toEqual([
      '見本 | active-with-update | 2026-11-30',
    ]);
  });

  it('that a title over two columns covers is read from both', () => {
    const head = '<tr><th>製品名</th><th colspan="2">状態</th><th>有効期限</th></tr>';
    expect(keys(list('<tr><td>見本</td><td>利用中</td><td>更新あり</td><td>2026/11/30</td></tr>', head))).toEqual([
      '見本 | active-with-update | 2026-11-30',
    ]);
  });
});

describe('rows that are no products', () => {
  it.each([
    ['a message across the list', '<tr><td colspan="4">ご利用中の製品はまだありません</td></tr>'],
    ['a remark in one cell', '<tr><td>※ 承認待ちの製品があります</td></tr>'],
    ['an explanation', '<tr><td>製品の名前</td><td>製品の状態が表示されます。</td><td></td><td></td></tr>'],
    ['a row without a name', '<tr><td></td><td>利用中</td><td>2026/11/30</td><td></td></tr>'],
    ['the titles once more', HEAD],
  ])('%s', (_, row) => {
    expect(keys(list(row))).toEqual([]);
  });
});

describe('products', () => {
  it.each([
    ['<a href="#">見本</a>', '見本', undefined],
    ['見本<br><small>(ことり工房)</small>', '見本', 'ことり工房'],
    ['見本(見本ソフト株式会社)', '見本(見本ソフト株式会社)', '見本ソフト株式会社'],
    ['見本(本番用)', '見本(本番用)', undefined],
    ['<img alt="NEW">見本', '見本', undefined],
    ['承認待ち', '承認待ち', undefined],
    ['__proto__', '__proto__', undefined],
    ['&lt;b&gt;見本&lt;/b&gt;', '<b>見本</b>', undefined],
  ])('%s', (cell, product, developer) => {
    const found = read(list(`<tr><td>${cell}</td><td>利用中</td><td>2026/11/30</td><td></td></tr>`));
    expect(found?.reading.keys[0]).toMatchObject({ product, state: 'active', ...(developer && { developer }) });
    if (!developer) expect(found?.reading.keys[0]).not.toHaveProperty('developer');
  });

  it('in any order of columns', () => {
    const head = '<tr><th>詳細</th><th>期限</th><th>登録日</th><th>ステータス</th><th>アプリ名</th></tr>';
    const row = '<tr><td></td><td>2026/11/30</td><td>2026/09/01</td><td>利用中</td><td>見本</td></tr>';
    expect(keys(list(row, head))).toEqual(['見本 | active | 2026-11-30']);
  });
});

describe('what stands over the list decides', () => {
  const row = '<tr><td>見本</td><td>利用中</td><td>2026/11/30</td><td></td></tr>';
  it.each([
    ['a heading', '<h2>利用製品一覧</h2>'],
    ['a heading with an ornament', '<h3>▼ ご利用中の製品</h3>'],
    ['a bold line', '<p><b>利用製品一覧</b></p>'],
    ['a heading further up', '<h1>WEB APIアクセス許可設定</h1><h3>検索結果</h3>'],
    ['the title of the window', '<title>利用製品一覧 | 見本</title>'],
  ])('%s: it is one', (_, heading) => {
    expect(keys(list(row, HEAD, heading))).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['another heading', '<h2>オプション製品</h2>'],
    ['a link to the list', '<a href="#">利用製品一覧</a>'],
    ['a sentence about the list', '<p>利用製品一覧の画面で確認できます</p>'],
    ['a menu', '<nav><b>利用製品一覧</b></nav>'],
    ['a heading of something else under ours', '<h1>利用製品一覧</h1><h2>過去にご利用の製品</h2>'],
    ['an explanation under ours', '<h1>利用製品一覧</h1><h2>画面の説明</h2>'],
    ['another section after ours', '<h2>利用製品一覧</h2><h2>レンタル機器</h2>'],
  ])('%s: it is left alone', (_, heading) => {
    expect(keys(list(row, HEAD, heading))).toEqual([]);
  });
});

describe('a list without states and days', () => {
  const head = '<tr><th>提供企業</th><th>アプリ</th><th>詳細</th></tr>';
  const row = (details: string) => `<tr><td>見本工房</td><td>見本</td><td>${details}</td></tr>`;
  const linked = row('<a href="#">詳細</a>');

  it.each([
    ['of apps, each with a link to its details', head, linked, '<h1>アプリ一覧</h1>', ['見本 | unknown']],
    ['of apps in use', head, linked, '<h1>アプリ一覧</h1><h2>ご利用中の製品</h2>', ['見本 | unknown']],
    ['of apps that lead nowhere', head, row('在庫を数える'), '<h1>アプリ一覧</h1>', []],
    ['of products', head, linked, '<h1>利用製品一覧</h1>', []],
    ['under another heading', head, linked, '<h1>アプリ一覧</h1><h2>オプション</h2>', []],
    ['without details', head.replace('詳細', '備考'), linked, '<h1>アプリ一覧</h1>', []],
  ])('%s', (_, titles, rows, heading, read) => {
    expect(keys(list(rows, titles, heading))).toEqual(read);
  });
});

describe('two products side by side in each row', () => {
  const titled = (...titles: string[]) => `<tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr>`;
  const of = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const full = of('見本', '審査中', '2026/12/01', '手本', '利用中', '2026/11/30');
  const head = titled('製品名', '状態', '有効期限', '製品名', '状態', '有効期限');
  const both = ['見本 | 審査中 | 2026-12-01', '手本 | active | 2026-11-30'];

  it.each([
    ['under titles that come again', head, full, both],
    [
      'with a blank column between',
      titled('製品名', '状態', '', '製品名', '状態'),
      of('見本', '利用中', '', '手本', '停止中'),
      ['見本 | active', '手本 | stopped'],
    ],
    [
      'each with its number',
      titled('No.', '製品名', '状態', 'No.', '製品名', '状態'),
      of('1', '見本', '利用中', '2', '手本', '停止中'),
      ['見本 | active', '手本 | stopped'],
    ],
    ['of which the last is alone', head, full + of('雛形', '停止中', '-', '', '', ''), [...both, '雛形 | stopped']],
    ['and a message across them', head, `<tr><td colspan="6">ご案内</td></tr>${full}`, both],
    ['with a cell over both', head, '<tr><td>見本</td><td colspan="3">利用中</td><td>停止中</td><td>-</td></tr>', []],
  ])('%s', (_, titles, rows, read) => {
    expect(keys(list(rows, titles))).toEqual(read);
  });

  it.each([
    [
      'a head that parts them',
      `<tr><th colspan="2">以前</th><th colspan="2">現在</th></tr>${titled('製品名', '状態', '製品名', '状態')}`,
    ],
    ['other titles', titled('製品名', '状態', '有効期限', '製品名', '有効期限', '状態')],
    ['a title less', titled('製品名', '状態', '有効期限', '製品名', '状態')],
    ['the state before the name', titled('状態', '製品名', '有効期限', '状態', '製品名', '有効期限')],
  ])('are left alone under %s: nobody says which state is whose', (_, titles) => {
    expect(keys(list(full, titles))).toEqual([]);
  });
});

describe('a document of any kind', () => {
  it.each([
    '',
    '<table>',
    '<table><tr></table>',
    '<table><tr><th>製品名<th>状態',
    '<dl><dt>製品名</dl>',
    '<h1>アプリ詳細情報</h1>',
  ])('%o is no exception', (html) => {
    expect(read(html)).toBeUndefined();
  });
});
