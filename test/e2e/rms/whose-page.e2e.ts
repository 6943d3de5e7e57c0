/**
 * Whose a page is that does not say so, in a real browser: nothing is asked without a contradiction, each contradiction
 * is, and an answer ends with the login.
 */

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { PORTAL } from '../../driver/rms-server.ts';
import { dayFromToday } from '../../support/stored.ts';
import { press, says, text } from '../popup-words.ts';
import { forgetAll, freshBrowser, notesOn, until } from '../this-browser.ts';

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/whose-';
const QUESTION = 'これはどの店舗の画面ですか';
const day = (days: number) => dayFromToday(days).replaceAll('-', '/');
type Row = readonly [product: string, ends: number];
const list = (rows: readonly Row[], header = '') => ({
  body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><body><p>${header}</p><h2>利用製品一覧</h2>
    <table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>${rows
      .map(([product, ends]) => `<tr><td>${product}</td><td>利用中</td><td>${day(ends)}</td></tr>`)
      .join('')}</table></body></html>`,
});
const FIRST: readonly Row[] = [
  ['見本一号', 41],
  ['見本二号', 50],
];

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  page = await kagiban.open('other-manual');
});
beforeEach(() => forgetAll(kagiban));

let count = 0;
/** The address of a list with these rows, from now on. */
function served(rows: readonly Row[], header = ''): string {
  count += 1;
  const address = `${ADDRESS}${count}`;
  kagiban.serve(address, list(rows, header));
  return address;
}

/** Goes to a list with these rows, and waits until it was read. */
async function see(rows: readonly Row[], header = ''): Promise<void> {
  await page.goto(served(rows, header));
  await haveRead(rows);
}

/** Waits until a page of just these rows was read. */
async function haveRead(rows: readonly Row[]): Promise<void> {
  await notesOn(page, rows.length);
  const parts = rows.flatMap(([product, days]) => [product, day(days).replaceAll('/', '-')].map((one) => `"${one}"`));
  await until(
    async () => {
      const visits = Object.entries(await kagiban.storage()).filter(([key]) => key.startsWith('visit:'));
      return visits.some(([, visit]) => parts.every((part) => JSON.stringify(visit).includes(part)));
    },
    () => 'the rows are kept',
  );
}

it.each([
  ['the same again', FIRST],
  ['one date moved later: a new key', [FIRST[0], ['見本二号', 90]]],
  ['one product more', [...FIRST, ['見本三号', 70]]],
] as [string, Row[]][])('asks nothing with one shop and %s', async (_, rows) => {
  await see(FIRST);
  await see(rows);
  const popup = await kagiban.popup(page);
  await says(popup, '見張っているキー');
  expect(await text(popup)).not.toContain(QUESTION);
  await popup.close();
});

it.each([
  ['a date moved earlier', '前より早い期限', [['見本一号', 20], FIRST[1]]],
  [
    'two dates moved at once',
    '2件以上の期限',
    [
      ['見本一号', 70],
      ['見本二号', 80],
    ],
  ],
  [
    'no product in common',
    '知っている製品が1件も',
    [
      ['見本八号', 60],
      ['見本九号', 70],
    ],
  ],
] as [string, string, Row[]][])('holds back and asks: %s', async (_, why, rows) => {
  await see(FIRST);
  await see(rows);
  const popup = await kagiban.popup(page);
  await says(popup, QUESTION);
  await says(popup, why);
  await popup.close();
  await kagiban.waitForBadge((badge) => badge.text === '?');
});

it('leafs through a list of two pages, and is asked about no page of it; only about one that is opened by itself', async () => {
  const next: Row[] = [
    ['見本三号', 60],
    ['見本四号', 12],
  ];
  const pager = (words: string, to: string) => `${words} <a href="${to}">次へ</a>`;
  await see(FIRST, pager('1/2ページ', served(next, '2/2ページ')));
  await until(
    async () => 'looked:product-list' in (await kagiban.storage()),
    () => 'the first page was looked at',
  );
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  await haveRead(next);
  await kagiban.waitForBadge((badge) => badge.text === '12');
  const popup = await kagiban.popup(page);
  await says(popup, '見本四号');
  await says(popup, '見本一号');
  expect(await text(popup)).not.toContain(QUESTION);
  await popup.close();

  await see(FIRST, '1/2ページ');
  await see([['見本五号', 5]], '2/2ページ');
  const asked = await kagiban.popup(page);
  await says(asked, QUESTION);
  await says(asked, '見本五号');
  await asked.close();
});

it('asks nothing about rows that a page adds to its list later', async () => {
  await see(FIRST);
  const more: Row = ['見本三号', 12];
  await page.evaluate(
    (product, ends) => {
      const row = document.querySelector('table')?.insertRow();
      for (const words of [product, '利用中', ends]) row?.insertCell().append(words);
    },
    more[0],
    day(more[1]),
  );
  await haveRead([...FIRST, more]);
  await kagiban.waitForBadge((badge) => badge.text === '12');
  const popup = await kagiban.popup(page);
  await says(popup, '見本三号');
  expect(await text(popup)).not.toContain(QUESTION);
  await popup.close();
});

it('does not ask where the page prints its 店舗番号: two shops stand apart by themselves', async () => {
  await see(FIRST, '店舗名：きつね灯り工房（店舗ID：000000）');
  await see(
    [
      ['見本一号', 20],
      ['見本二号', 80],
    ],
    '店舗名：たぬき灯り工房（店舗ID：000001）',
  );
  await kagiban.waitForBadge((badge) => badge.text === '20');
  const popup = await kagiban.popup(page);
  await says(popup, 'たぬき灯り工房');
  expect(await text(popup)).not.toContain(QUESTION);
  await popup.close();
});

it('goes by an answer until a login is seen', async () => {
  const second: Row[] = [
    ['見本一号', 20],
    ['見本二号', 80],
  ];
  await see(FIRST);
  await see(second);
  const popup = await kagiban.popup(page);
  await press(popup, '別の店舗(はじめて)');
  await says(popup, '店舗の設定');
  await popup.close();
  await kagiban.waitForBadge((badge) => badge.text === '20');

  // What neither shop had is of the shop that the user named, beside what that one has, while its session lasts.
  await see([...second, ['見本七号', 15]]);
  await kagiban.waitForBadge((badge) => badge.text === '15');

  await page.goto(`${PORTAL}other-login`);
  await until(
    async () => 'looked:login' in (await kagiban.storage()),
    () => 'the login was seen',
  );
  await see([['見本六号', 16]]);
  const asked = await kagiban.popup(page);
  await says(asked, QUESTION);
  await says(asked, '見本六号');
  await asked.close();
});
