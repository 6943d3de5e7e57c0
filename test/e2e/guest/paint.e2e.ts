/** The page is painted as it was: style sheets may go by what stands in an element, beside it or before it. */

import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { paintedOtherwiseOn } from '../../driver/paint.ts';
import { movingPage } from '../rms/moving-page.ts';
import { notesOn } from '../this-browser.ts';

const { kagiban, open } = movingPage();

let page: Page | undefined;
afterAll(() => page?.close());

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/paint-under-test';

/** Opens a list of four products under this style sheet, two of them with this in the place of their state. */
async function openWith(style: string, state: string): Promise<Page> {
  const row = (said: string, at: number) => `<tr><td>見本${at}号</td><td>${said}</td><td>2099/11/30</td></tr>`;
  const rows = ['利用中', state, '停止中', state].map(row).join('');
  kagiban().serve(ADDRESS, {
    body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><style>td,th{padding:4px 8px}${style}</style><body>
<h2>利用製品一覧</h2><table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>${rows}</table></body></html>`,
  });
  page ??= await open();
  await page.goto(ADDRESS);
  return page;
}

/** In which cell of its row each note stands, from 0. */
const columnsOfNotes = (of: Page) =>
  of.evaluate(() =>
    [...document.querySelectorAll('kagiban-note')].map((one) => (one.parentElement as HTMLTableCellElement).cellIndex),
  );

it.each([
  ['td:empty::before{content:"—"}', ''],
  ['td:empty{background:#fee}', ''],
  ['td:nth-child(2)::after{content:"未確認"}', ' '],
])('%s in a cell without a state keeps what it draws: its note stands beside the name', async (style, state) => {
  const of = await openWith(style, state);
  await notesOn(of, 4);
  expect(await columnsOfNotes(of)).toEqual([1, 0, 1, 0]);
  expect(await paintedOtherwiseOn(of)).toEqual([]);
});
