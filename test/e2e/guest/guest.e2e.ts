/** The page stays as it was: each kind of list that leaves little room, in windows and frames of three widths. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { harmOn } from '../../driver/geometry.ts';
import { sights } from '../../support/stored.ts';
import { countOn, forgetAll, freshBrowser, notesOn, summariesOn, until } from '../this-browser.ts';
import { GUEST_PAGES } from './guest-pages.ts';

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/guest-under-test';
const FRAMES = `${ADDRESS}-in-frames`;
/** The page at that address as RMS shows it in frames: one of 640 and one of 300 pixels, both in sight. */
const TWO_FRAMES = `<!doctype html><meta charset="utf-8"><title>見本</title><style>body{margin:0}iframe{border:0}</style>
<iframe src="${ADDRESS}" width="640" height="500"></iframe><iframe src="${ADDRESS}" width="300" height="300"></iframe>`;

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  page = await kagiban.open('other-manual');
  kagiban.serve(FRAMES, { body: TWO_FRAMES });
});

// Firefox opens no popup over a window of another size.
afterAll(() => page.setViewport(null));

/** Goes there, and waits for so many summaries of this kind of page. */
async function openKind(kind: string, address = ADDRESS, summaries = 1): Promise<void> {
  kagiban.serve(ADDRESS, { body: GUEST_PAGES[kind]?.body ?? '' });
  await page.goto(address);
  await until(
    async () => (await summariesOn(page)).length === summaries,
    () => `the summary on ${kind}`,
  );
}

/** Makes the window that wide, or as wide as it was, and waits until the page has been drawn so. */
async function resizeTo(width: number | undefined): Promise<void> {
  await page.setViewport(width === undefined ? null : { width, height: 700 });
  await page.evaluate(async (wanted) => {
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    while (wanted === undefined ? innerWidth < 1000 : innerWidth !== wanted) await drawn();
    await drawn();
    await drawn();
  }, width);
}

describe.each(Object.entries(GUEST_PAGES))('%s', (kind, { rows, summary, before, forms }) => {
  it('is as it was and has all its notes and its summary, also when the window becomes narrow, and wide again', async () => {
    await openKind(kind);
    const shown = (await notesOn(page, rows)).map(({ data }) => data['form']);
    if (forms) expect(shown).toEqual(forms);
    expect(await harmOn(page)).toEqual([]);
    expect(await countOn(page, 'kagiban-dock > kagiban-summary')).toBe(summary === 'dock' ? 1 : 0);
    if (before) expect(await countOn(page, `kagiban-summary + ${before}`)).toBe(1);

    await resizeTo(420);
    expect(await harmOn(page), 'narrow').toEqual([]);
    await resizeTo(undefined);
    expect(await harmOn(page), 'wide again').toEqual([]);
  });

  it('is as it was in frames of 640 and of 300 pixels', async () => {
    await openKind(kind, FRAMES, 2);
    expect(await harmOn(page)).toEqual([]);
  });
});

it('the summary leaves its line of what is due out where the window has no room for one more', async () => {
  await forgetAll(kagiban);
  await kagiban.setStorage(sights(['見本一号', { ends: 0, first: 9, last: 1, screen: 'product-detail' }]));
  await kagiban.waitForBadge(({ text }) => text === '0');
  /** Whether it has the line, whether it is in the dock, and how high the page is. */
  const look = () =>
    page.evaluate(() => {
      const summary = document.querySelector('kagiban-summary');
      const hasLine = summary?.shadowRoot?.querySelector('.summary__due') !== null;
      const { height } = document.documentElement.getBoundingClientRect();
      return { hasLine, isDocked: summary?.parentElement?.localName === 'kagiban-dock', height };
    });
  await page.setViewport({ width: 1000, height: 1200 });
  await openKind('an ordinary table');
  const { height, ...roomy } = await look();
  expect(roomy).toEqual({ hasLine: true, isDocked: false });
  await page.setViewport({ width: 1000, height: Math.floor(height) - 4 });
  await openKind('an ordinary table');
  expect(await look()).toMatchObject({ hasLine: false, isDocked: false });
  expect(await harmOn(page)).toEqual([]);
  await forgetAll(kagiban);
});
