/** Lists whose rows are in pieces: notes put none of them askew, and where they would there are none. */

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { harmOn } from '../../driver/geometry.ts';
import { PORTAL } from '../../driver/rms-server.ts';
import { freshBrowser, notesOn, summariesOn, until } from '../this-browser.ts';

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  page = await kagiban.open('columns-as-boxes');
});

/** From where to where each cell of each part of the list is drawn, part by part. */
const heights = (parts: string, cells: string) =>
  page.$$eval(
    parts,
    (all, each) =>
      all.map((part) =>
        [...part.querySelectorAll(each)].map((cell) => {
          const { top, bottom } = cell.getBoundingClientRect();
          return [Math.round(top), Math.round(bottom)];
        }),
      ),
    cells,
  );

async function open(name: string, rows: number): Promise<void> {
  await page.goto(PORTAL + name);
  await until(
    async () => (await summariesOn(page)).join() === String(rows),
    () => `a summary on ${name}`,
  );
}

describe('the cells of a row stand at one height', () => {
  it.each([
    ['columns-as-boxes', '.col', ':scope > div', 4, 4],
    ['columns-as-boxes-in-lists', 'article', 'li', 2, 2],
    ['pinned-names-tables', 'table', 'tr', 2, 2],
    ['columns-that-grow', '.col', ':scope > div', 3, 3],
  ])('%s', async (name, parts, cells, rows, notes) => {
    await open(name, rows);
    await notesOn(page, notes);
    const [first, ...others] = await heights(parts, cells);
    expect(first?.length).toBeGreaterThanOrEqual(rows);
    for (const other of others) expect(other).toEqual(first);
  });
});

it('they still do when the window becomes narrow, and notes and summary stay', async () => {
  await open('columns-that-grow', 3);
  await page.evaluate(() => {
    const list = document.querySelector('.list') as HTMLElement;
    const wide = list.cloneNode(true) as HTMLElement;
    for (const note of wide.querySelectorAll('kagiban-note')) note.remove();
    wide.style.width = '1000px';
    for (const cell of wide.querySelectorAll<HTMLElement>('.col > div')) cell.style.minHeight = '26px';
    list.replaceWith(wide);
  });
  await notesOn(page, 3);
  // What is drawn is what people see: the next frame but one has been drawn in the new width.
  await page.evaluate(async () => {
    (document.querySelector('.list') as HTMLElement).style.width = '420px';
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
  await notesOn(page, 3);
  expect(await summariesOn(page)).toEqual([3]);
  expect(await harmOn(page)).toEqual([]);
  const [first, ...others] = await heights('.col', ':scope > div');
  for (const other of others) expect(other).toEqual(first);
});
