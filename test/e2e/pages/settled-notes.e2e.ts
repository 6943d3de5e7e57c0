/**
 * What a page does by itself in the moment after the notes have come is not taken for its answer to them: they stay.
 * Time goes on only when the test says so.
 */

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import messages from '../../../public/_locales/ja/messages.json';
import { bundled } from '../../../scripts/setup/bundle.ts';
import { TABLE } from '../rms/moving-page.ts';
import { freshBrowser } from '../this-browser.ts';
import { READER_ONLY } from './reader-tab.ts';

declare const notesInPage: typeof import('../../support/pages/notes-in-page.ts');

const TODAY = '2026-11-24';
const BODY = `<h2>利用製品一覧</h2>${TABLE}`;

let page: Page;
beforeAll(async () => {
  const kagiban = await freshBrowser();
  const address = `${READER_ONLY}settled-notes`;
  kagiban.serve(address, { body: `<!doctype html><html lang="ja"><meta charset="utf-8"><body>${BODY}</body></html>` });
  page = await kagiban.open('settled-notes', address);
  const script = await bundled('test/support/pages/notes-in-page.ts', 'notesInPage');
  const words = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  const browser = `globalThis.browser = { i18n: { getMessage: (key) => (${JSON.stringify(words)})[key] } }`;
  await page.evaluateOnNewDocument(`${browser};${script};globalThis.notesInPage = notesInPage;`);
});

beforeEach(async () => {
  await page.reload();
  await page.evaluate((today) => notesInPage.putNotes(today), TODAY);
});

const standing = () => page.evaluate(() => notesInPage.standing());

it.each<[string, () => void]>([
  ['nothing', () => undefined],
  ['shows a banner over the list', () => document.querySelector('h2')?.style.setProperty('margin-top', '200px')],
  ['puts one over the list', () => document.querySelector('h2')?.insertAdjacentHTML('beforebegin', '<p>見本</p>')],
  ['sets larger letters', () => document.documentElement.style.setProperty('font-size', '20px')],
])('a page that %s', async (_, change) => {
  const before = await standing();
  expect(before).toEqual({ forms: ['full', 'full'], isDocked: false });
  await page.evaluate(change);
  // Both looks at a page that has settled, and that it is no longer followed.
  expect(await page.evaluate(() => notesInPage.pass(1000))).toBe(3);
  expect(await standing()).toEqual(before);
});

it('a note says nothing new before all notes are put: the page would be laid out with words that nobody has measured', async () => {
  await page.evaluate(() => {
    const [cell] = document.querySelectorAll('td:nth-child(3)');
    if (cell?.firstChild) cell.firstChild.nodeValue = '2026/11/30';
  });
  const words = await page.evaluate((today) => notesInPage.wordsWhilePut(today), TODAY);
  const last = words.pop();
  expect(last).toContain('あと6日');
  expect(words.length).toBeGreaterThan(1);
  expect(words.filter((one) => one.includes('あと6日'))).toEqual([]);
});
