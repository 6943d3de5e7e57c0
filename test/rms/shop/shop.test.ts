/** Whose a page is, in every form in which it may say so; and silence where it says it of nobody, or of two. */

import { describe, expect, it } from 'vitest';
import { shopOf } from '../../../src/rms/shop/shop.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';
import { SECRETS } from '../../support/pages/secrets.ts';

const shopIn = (html: string) => shopOf(documentOf(`<body>${html}</body>`));
const NAME = 'きつね灯り工房';
const LINK = (slug: string) => `<a id="com_header_shop_url" href="https://www.rakuten.co.jp/${slug}/">店舗</a>`;

describe('a label with its value', () => {
  it.each([
    ['a name in one text', `<p>店舗名：${NAME}</p>`, { name: NAME }],
    ['a name with 様', `<p>店舗名：${NAME} 様</p>`, { name: NAME }],
    ['a number behind a blank', '<span>店舗ID 000000</span>', { number: '000000' }],
    ['a number in full width', '<span>店舗ＩＤ：００００００</span>', { number: '000000' }],
    ['店舗番号', '<span>店舗番号：000000</span>', { number: '000000' }],
    ['店舗ID that is no number', '<span>店舗ID：mihon-kitsune</span>', { url: 'mihon-kitsune' }],
    ['店舗URL as an address', '<p>店舗URL https://www.rakuten.co.jp/mihon-kitsune/</p>', { url: 'mihon-kitsune' }],
    [
      '店舗URL as an address of GOLD',
      '<p>店舗URL：https://www.rakuten.ne.jp/gold/mihon-kitsune/index.html</p>',
      { url: 'mihon-kitsune' },
    ],
    ['店舗URL as its last part', '<p>店舗URL：_mihon_kitsune</p>', { url: '_mihon_kitsune' }],
    ['all in one line', `<p>店舗名：${NAME}（店舗ID：000000）</p>`, { name: NAME, number: '000000' }],
    [
      'parted by strokes',
      `<p>店舗名：${NAME} ｜ 店舗URL：mihon-kitsune ｜ ログアウト</p>`,
      { name: NAME, url: 'mihon-kitsune' },
    ],
    ['label and value in elements', `<span>店舗名：</span><b>${NAME}</b>`, { name: NAME }],
    ['a bold label', `<p><b>店舗名：</b>${NAME}</p>`, { name: NAME }],
    ['a bold value', `<p>店舗名：<b>${NAME}</b></p>`, { name: NAME }],
    [
      'a row of a table',
      `<table><tr><th>店舗名</th><td>${NAME}</td></tr><tr><th>店舗ID</th><td>000000</td></tr></table>`,
      { name: NAME, number: '000000' },
    ],
    [
      'pairs side by side',
      `<table><tr><th>店舗名</th><td>${NAME}</td><th>店舗番号</th><td>000000</td></tr></table>`,
      { name: NAME, number: '000000' },
    ],
    [
      'a definition list',
      `<dl><dt>店舗名</dt><dd>${NAME}</dd><dt>店舗URL</dt><dd>mihon-kitsune</dd></dl>`,
      { name: NAME, url: 'mihon-kitsune' },
    ],
    ['the same said twice', `${LINK('mihon-kitsune')}<p>店舗URL：mihon-kitsune</p>`, { url: 'mihon-kitsune' }],
  ])('%s', (_, html, shop) => {
    expect(shopIn(html)).toEqual(shop);
  });

  it.each([
    [
      'a head of a list',
      `<table><tr><th>店舗名</th><th>連絡先</th></tr><tr><td>${NAME}</td><td>見本</td></tr></table>`,
    ],
    [
      'a head without th',
      `<table><tr><td>店舗名</td><td>担当者</td></tr><tr><td>${NAME}</td><td>見本</td></tr></table>`,
    ],
    ['a head of blocks', '<div><div>店舗名</div><div>担当者</div></div>'],
    ['a row about several shops', '<table><tr><th>店舗ID</th><td>000000</td><td>000001</td></tr></table>'],
    ['shops to choose from', `<label>店舗名</label><select><option>${NAME}</option><option>たぬき堂</option></select>`],
    ['a field to fill in', '<form><p>店舗ID：<input value="000000"></p></form>'],
    ['a sentence', '<p>店舗名は、店舗設定の画面で変えられます。</p>'],
    ['an example', '<p>例：店舗ID：000000</p>'],
    ['a number of other length', '<p>店舗番号：0000000</p>'],
    ['nothing behind it', '<p>店舗名：未設定</p>'],
    ['something hidden', `<p hidden>店舗名：${NAME}</p>`],
    ['a name cut off by markup', `<p>店舗名：きつね<i>灯り</i>工房</p>`],
    ['a list of many shops', `<p>店舗ID：000000</p>`.repeat(13)],
    ['the owner of a product', '<table><tr><th>アプリ登録者</th><td>店舗様</td></tr></table>'],
    ...Object.values(SECRETS).map((secret) => [
      'a key',
      `<p>店舗ID：${secret}</p><p>店舗名：${secret}</p><p>店舗番号 ${secret}</p>`,
    ]),
  ])('is none: %s', (_, html = '') => {
    expect(shopIn(html)).toEqual({});
  });
});

describe('two different answers', () => {
  it.each([
    ['two URLs', `${LINK('mihon-kitsune')}<p>店舗URL：mihon-tanuki</p><p>店舗番号：000000</p>`, {}],
    ['two numbers', `${LINK('mihon-kitsune')}<p>店舗番号：000000</p><p>店舗ID：000001</p>`, {}],
    ['two names', `<p>店舗名：${NAME}</p><p>店舗名：たぬき堂</p><p>店舗番号：000000</p>`, { number: '000000' }],
  ])('are none: %s', (_, html, shop) => {
    expect(shopIn(html)).toEqual(shop);
  });
});

describe('a greeting in the header', () => {
  it.each([
    [`<header>きつね灯り 本店 様</header>`, { name: 'きつね灯り 本店' }],
    [`<div role="banner"><span>ようこそ、きつね灯り本店様</span></div>`, { name: 'きつね灯り本店' }],
    [`<header>見本 太郎 様</header>`, {}],
    [`<header>加盟店様</header>`, {}],
    [`<header>店舗様</header>`, {}],
    [`<p>きつね灯り本店 様</p>`, {}],
    [`<header>きつね灯り本店 様</header><p>店舗名：${NAME}</p>`, { name: NAME }],
  ])('%s', (html, shop) => {
    expect(shopIn(html)).toEqual(shop);
  });
});
