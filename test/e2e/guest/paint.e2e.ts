/** The page is painted as it was: style sheets may go by what stands in an element, beside it or before it. */

import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { paintedOtherwiseOn } from '../../driver/paint.ts';
import { movingPage } from '../rms/moving-page.ts';
import { countOn, notesOn, summariesOn, until } from '../this-browser.ts';

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
<main><h2>利用製品一覧</h2><table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>${rows}</table></main></body></html>`,
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

/** Whether the one summary of the page, once it is there, stands in the dock. */
async function isDocked(of: Page): Promise<boolean> {
  await until(
    async () => (await summariesOn(of)).length === 1,
    () => 'the summary',
  );
  return (await countOn(of, 'kagiban-dock > kagiban-summary')) === 1;
}

it.each([
  ['what follows a heading', 'h2 + table{border-top:4px solid red}'],
  ['rows in what follows a heading', 'h2 + table tr:nth-child(even){background:#eef}'],
  ['a sign before cells in it', 'h2 + table td:first-child::before{content:"★"}'],
  ['every second part of the page', 'main > :nth-child(even){color:#00f}'],
  ['parts before the list', 'h2:nth-last-child(2){opacity:.8}'],
  ['what is around the list', 'main:has(> :nth-child(3)){background:#eee}'],
  ['lines between parts', 'main > * + * + *{border-top:1px solid}'],
])('a style sheet that goes by the order of parts: %s is as it was, the summary in the dock', async (_, style) => {
  const of = await openWith(style, '承認待ち');
  expect(await isDocked(of)).toBe(true);
  await notesOn(of, 4);
  expect(await paintedOtherwiseOn(of)).toEqual([]);
});

it.each(['table{border:1px solid red}', 'h2 ~ table{color:#00f}', 'tr:nth-child(even){background:#eef}'])(
  '%s does not go by us: the summary stands before the list',
  async (style) => {
    const of = await openWith(style, '承認待ち');
    expect(await isDocked(of)).toBe(false);
    await notesOn(of, 4);
    expect(await paintedOtherwiseOn(of)).toEqual([]);
  },
);

const BADGE = '<span>利用中</span>';

it.each([
  ['words that a style sheet writes', 'td:not(:has(*))::before{content:"※"}', '承認待ち'],
  ['words behind the last part of a cell', 'td > :last-child::after{content:"(確認済み)"}', BADGE],
  ['what is there only as the last part', 'td > span:not(:last-child){visibility:hidden}', BADGE],
  ['what is seen only as the only part', 'td > span:not(:only-child){opacity:0}', BADGE],
])('a note that would take away %s is not put', async (_, style, state) => {
  const of = await openWith(style, state);
  await isDocked(of);
  await notesOn(of, 0);
  expect(await paintedOtherwiseOn(of)).toEqual([]);
});

it.each([
  ['a colour', 'td > :last-child{color:red}', BADGE],
  ['a ground', 'td:has(> *){background:#ffd}', '承認待ち'],
  ['a dot without words', 'td > :last-child::before{content:"";border:2px solid}', BADGE],
])('%s is no reason to do without notes', async (_, style, state) => {
  await notesOn(await openWith(style, state), 4);
});
