/** A page at RMS's address whose list is drawn by the tests themselves, as often as they like. */

import type { Page } from 'puppeteer-core';
import { beforeAll } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { freshBrowser } from '../this-browser.ts';

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/moving-under-test';
const ROW = (product: string, state: string) => `<tr><td>${product}</td><td>${state}</td><td>2099/11/30</td></tr>`;
const PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><body><h2>利用製品一覧</h2><div id="place"></div></body></html>`;

/** A list of two products. */
export const TABLE = `<table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>${ROW('見本一号', '利用中')}${ROW('見本二号', '利用中 更新あり')}</table>`;

/** Runs in the page: this stands there now, and nothing else. */
export const draw = (html: string) => {
  const place = document.querySelector('#place');
  if (place) place.innerHTML = html;
};

export const stateOf = (note: { data: Record<string, string> }) => note.data['state'];

/** A browser for the tests of this file, and a way to open the page in it. */
export function movingPage(): { readonly kagiban: () => KagibanBrowser; readonly open: () => Promise<Page> } {
  let browser: KagibanBrowser;
  beforeAll(async () => {
    browser = await freshBrowser();
    browser.serve(ADDRESS, { body: PAGE });
  });
  return { kagiban: () => browser, open: () => browser.open('moving-under-test', ADDRESS) };
}
