/**
 * Small cards and detail screens of blocks that each put one question to the reader: which value belongs to which
 * label, and to which product?
 */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const keys = (html: string) =>
  (readPage(documentOf(html))?.reading.keys ?? []).map(({ product, state, stateText, expiresOn }) =>
    [product, stateText ?? state, expiresOn?.toString()].filter(Boolean).join(' | '),
  );

const line = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;
const list = (cards: string) => `<h1>アプリ一覧</h1><div>${cards}</div>`;
const detail = (lines: string) => `<h1>アプリ詳細情報</h1><div>${lines}</div>`;
const inTable = (text: string) => `<table><tr><td>${text}</td></tr></table>`;

describe('a card', () => {
  it.each([
    ['with more elements around each word', (text: string) => `<div><p><span>${text}</span></p></div>`],
    ['with a table around each word', inTable],
    ['with a picture before each word', (text: string) => `<svg></svg><span>${text}</span>`],
    ['with a sign behind each label', (text: string) => `<span>${text}</span>`, '<span>↕</span>'],
  ])('%s is read', (_, around, mark = '') => {
    const lines = (words: readonly [string, string][]) =>
      words.map(([label, value]) => line(around(label) + mark, around(value))).join('');
    const card = (product: string, day: string) =>
      `<div>${lines([
        ['製品名', product],
        ['状態', '利用中'],
        ['有効期限', day],
      ])}</div>`;
    expect(keys(list(card('見本一', '2026/11/30') + card('見本二', '2026/12/24')))).toEqual([
      '見本一 | active | 2026-11-30',
      '見本二 | active | 2026-12-24',
    ]);
  });

  it('may stand below a line that is also the word for a label', () => {
    const cards = `<div>${line('製品名', '見本一')}${line('状態', '利用中')}</div><div>${line('製品名', '見本二')}${line('状態', '停止中')}</div>`;
    const html = `<h1>利用製品一覧</h1><p>▼ <b>ご利用中の製品</b></p><div>${cards}</div>`;
    expect(keys(html)).toEqual(['見本一 | active', '見本二 | stopped']);
  });

  it('does not take the day of the next label for its own that is blank', () => {
    const card = (day: string) =>
      `<div>${line('製品名', '見本')}${line('有効期限', day)}${line('登録日', '2020/01/01')}${line('状態', '利用中')}</div>`;
    expect(keys(list(card('')))).toEqual(['見本 | active']);
    expect(keys(list(card('').replace('<div></div>', '')))).toEqual(['見本 | active']);
    expect(keys(list(card('2026/11/30')))).toEqual(['見本 | active | 2026-11-30']);
  });

  it('does not take what it lacks from the card beside it', () => {
    const cards = [
      `<div>${line('クーポン名', '見本市')}${line('状態', '停止中')}${line('有効期限', '2026/11/25')}</div>`,
      `<div>${line('製品名', '見本一')}${line('状態', '利用中')}${line('有効期限', '2026/11/30')}</div>`,
      `<div>${line('製品名', '見本二')}${line('有効期限', '2026/12/24')}</div>`,
    ];
    expect(keys(list(cards.join('')))).toEqual(['見本一 | active | 2026-11-30', '見本二 | unknown | 2026-12-24']);
  });

  it('may have its product as the heading over its values', () => {
    const card = (product: string, day: string) =>
      `<article><h3>${product}</h3><div>${line('状態', '利用中')}${line('有効期限', day)}</div></article>`;
    expect(keys(list(card('見本一', '2026/11/30') + card('見本二', '2026/12/24')))).toEqual([
      '見本一 | active | 2026-11-30',
      '見本二 | active | 2026-12-24',
    ]);
  });

  it('is none where two headings stand over the values', () => {
    expect(
      keys(list(`<h3>見本一</h3>${line('状態', '利用中')}<h3>見本二</h3>${line('有効期限', '2026/12/24')}`)),
    ).toEqual([]);
  });

  it('says no more than its app, its registrar and a link', () => {
    const card = (product: string) =>
      `<div>${line('アプリ登録者', '見本工房')}${line('アプリ名', product)}${line('詳細', '<a href="#">詳細</a>')}</div>`;
    expect(keys(list(card('見本一') + card('見本二')))).toEqual(['見本一 | unknown', '見本二 | unknown']);
  });
});

describe('leaders between a label and its value', () => {
  const said: readonly (readonly [string, string])[] = [
    ['製品名', '見本'],
    ['システム開発企業', '見本工房'],
    ['状態', '利用中'],
    ['有効期限', '2026/11/30'],
  ];
  const forms: Record<string, (label: string, dots: string, value: string) => string> = {
    'in elements': (label, dots, value) => `<p><b>${label}</b><i>${dots}</i><span>${value}</span></p>`,
    'in terms': (label, dots, value) => `<dl><dt>${label}</dt><dd>${dots}</dd><dd>${value}</dd></dl>`,
    'before the value': (label, dots, value) => `<dl><dt>${label}</dt><dd><i>${dots}</i>${value}</dd></dl>`,
    'in cells': (label, dots, value) => `<table><tr><td>${label}</td><td>${dots}</td><td>${value}</td></tr></table>`,
    'in cells beside a th': (label, dots, value) =>
      `<table><tr><th>${label}</th><td>${dots}</td><td>${value}</td></tr></table>`,
  };
  const DOTS = ['････････', '……', '・・・・・', '····', '........', '----------'];
  it.each(Object.keys(forms).flatMap((form) => DOTS.map((dots) => [form, dots] as const)))('%s: %s', (form, dots) => {
    const html = said.map(([label, value]) => forms[form]?.(label, dots, value)).join('');
    expect(keys(`<h1>ライセンス情報</h1><div>${html}</div>`)).toEqual(['見本 | active | 2026-11-30']);
  });

  it('are no name where nothing stands behind them', () => {
    const html = said.map(([label]) => `<p><b>${label}</b><i>････････</i></p>`).join('');
    expect(keys(`<h1>ライセンス情報</h1><div>${html}</div>`)).toEqual([]);
    const named = `<p><b>製品名</b><i>････</i><a href="#">編集</a></p>${line('状態', '利用中')}`;
    expect(keys(`<h1>ライセンス情報</h1><div>${named}${line('有効期限', '2026/11/30')}</div>`)).toEqual([]);
  });

  it('are no reason to take what stands behind a sign for 「none」', () => {
    const day = '<p><b>有効期限</b><i>---</i><span>2026/11/30</span></p>';
    expect(keys(detail(`${line('アプリ名', '見本')}${line('状態', '利用中')}<div>${day}</div>`))).toEqual([
      '見本 | active',
    ]);
  });
});

describe('rows of blocks under titles', () => {
  const row = (...cells: string[]) =>
    `<div style="display: flex">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  it.each([
    ['below a line that is also the word for a title', 'ご利用中の製品'],
    ['below a line that is a title', '登録者'],
    ['below a line of something else', '全1件'],
  ])('%s are read', (_, words) => {
    const rows = row('有効期限', '状態', '製品名') + row('2026/11/30', '利用中', '見本');
    expect(keys(`<h1>利用製品一覧</h1><section><div>${words}</div><div>${rows}</div></section>`)).toEqual([
      '見本 | active | 2026-11-30',
    ]);
  });
});

describe('a detail screen', () => {
  it('with blocks of values, two of them of keys, is read whole', () => {
    const key = (day: string) => `<div>${line('状態', '利用中')}${line('有効期限', day)}</div>`;
    const html = detail(`<div>${line('アプリ名', '見本')}</div>${key('2026/11/30')}${key('2027/02/24')}`);
    expect(keys(html)).toEqual(['見本 | active | 2026-11-30', '見本 | active | 2027-02-24']);
  });

  it('with its titles over its values is read, whatever else has a title there', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const head = row('製品名', '備考', '状態', '有効期限', 'ライセンスキー');
    const html = `<h2>製品詳細情報</h2><table>${head}${row('見本', 'なし', '利用中', '2026/11/30', '')}</table>`;
    expect(keys(html)).toEqual(['見本 | active | 2026-11-30']);
  });

  it('is none where several names stand under the title of the first', () => {
    const names = (...others: string[]) =>
      `<div>${['製品名', '見本一', ...others].map((name) => `<div>${name}</div>`).join('')}</div>`;
    const key = `<div>${line('状態', '利用中')}${line('有効期限', '2026/11/30')}</div>`;
    expect(keys(detail(`${names()}${key}`))).toEqual(['見本一 | active | 2026-11-30']);
    expect(keys(detail(`${names('(見本工房)')}${key}`))).toEqual(['見本一 | active | 2026-11-30']);
    expect(keys(detail(`${names('見本二')}${key}`))).toEqual([]);
  });

  it("of an app whose name is not found is not taken for the shop's own key", () => {
    const lines = `${line('状態', '利用中')}${line('serviceSecret', '')}${line('有効期限', '2026/11/30')}`;
    expect(keys(detail(`${line('呼び名', '見本')}${lines}`))).toEqual([]);
    expect(keys(`<h2>利用情報</h2><div>${lines}</div>`)).toEqual(['自店舗利用 | active | 2026-11-30']);
  });
});
