/**
 * The question that is put to a page before the reader comes: it may say yes too often, but never no to a page that is
 * read.
 */

import { describe, expect, it } from 'vitest';
import { mayShowKeys } from '../../src/rms/may-show-keys.ts';
import { expectedOn, pageNames } from '../support/pages/pages.ts';
import { documentOf, parsedPage } from '../support/pages/parsed-page.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');

describe('the reader is brought', () => {
  it.each(pageNames().filter((name) => expectedOn(name, TODAY).screen))('to %s', (name) => {
    // A list that comes late is asked about again when it has come.
    const page = parsedPage(name, TODAY);
    for (const script of page.querySelectorAll('script')) script.replaceWith(script.textContent ?? '');
    expect(mayShowKeys(page)).toBe(true);
  });

  it.each([
    ['half-width kana', '<p>ﾗｲｾﾝｽ</p>'],
    ['words cut into pieces', '<b>製</b><i>品</i>名'],
    ['words over several lines', '<p>ライ<br>\n  セ　ンス</p>'],
    ['words that may be broken', '<p>ライ&shy;セン&ZeroWidthSpace;ス</p>'],
    ['words in capitals of full width', '<p>ＬＯＧＩＮ</p>'],
    ['words on a picture', '<img alt="アプリ一覧">'],
    ['words on a button', '<input type="submit" value="上記を遵守していることを確認の上、RMSを利用します">'],
  ])('to a page with %s', (_, html) => {
    const page = documentOf('<body></body>');
    page.body.innerHTML = html;
    expect(mayShowKeys(page)).toBe(true);
  });

  it('to a page whose words stand in a shadow root', () => {
    const page = documentOf('<body></body>');
    page.body.attachShadow({ mode: 'open' }).innerHTML = '<p>利用製品一覧</p>';
    expect(mayShowKeys(page)).toBe(true);
  });
});

it.each([
  ['an empty page', ''],
  [
    'orders',
    '<h1>受注一覧</h1><table><tr><th>注文番号</th><th>発送日</th></tr><tr><td>見本-1</td><td>2026/11/24</td></tr></table>',
  ],
])('stays away from %s', (_, html) => {
  const page = documentOf('<body></body>');
  page.body.innerHTML = html;
  expect(mayShowKeys(page)).toBe(false);
});
