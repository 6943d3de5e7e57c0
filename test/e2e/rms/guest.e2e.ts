/** The page stays as it was: each kind of list that leaves little room, in windows and frames of three widths. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { harmOn } from '../../driver/geometry.ts';
import { sights } from '../../support/stored.ts';
import { forgetAll, freshBrowser, notesOn, until } from '../this-browser.ts';
import { GUEST_PAGES } from './guest-pages.ts';

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/guest-under-test';

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  page = await kagiban.open('other-manual');
});

// Firefox opens no popup over a window of another size.
afterAll(() => page.setViewport(null));

async function openKind(kind: string, width: number, height: number): Promise<void> {
  kagiban.serve(ADDRESS, { body: GUEST_PAGES[kind]?.body ?? '' });
  await page.setViewport(width === 1280 ? null : { width, height });
  await page.goto(ADDRESS);
  await until(
    async () => (await page.$$('kagiban-summary')).length === 1,
    () => `the summary on ${kind}`,
  );
}

const formsOf = async (rows: number) => (await notesOn(page, rows)).map(({ data }) => data['form']);

describe.each(Object.entries(GUEST_PAGES))('%s', (kind, { rows, summary }) => {
  it('is as it was, and has all its notes and its summary', async () => {
    await openKind(kind, 1280, 900);
    expect(await formsOf(rows)).toHaveLength(rows);
    expect(await harmOn(page)).toEqual([]);
    expect(await page.$$eval('kagiban-dock > kagiban-summary', (all) => all.length)).toBe(summary === 'dock' ? 1 : 0);
  });

  it.each([
    [640, 500],
    [300, 300],
  ])('is as it was in a frame of %d by %d pixels', async (width, height) => {
    await openKind(kind, width, height);
    expect(await harmOn(page)).toEqual([]);
  });

  it('is as it was when the window becomes narrow, and wide again', async () => {
    await openKind(kind, 1280, 900);
    await page.setViewport({ width: 420, height: 700 });
    // The page is drawn at its new size before it is looked at.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await harmOn(page)).toEqual([]);
    await page.setViewport(null);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await harmOn(page)).toEqual([]);
  });
});

describe('the form of a note', () => {
  it.each([
    ['an ordinary table', ['full', 'full', 'full', 'full']],
    ['rows of a fixed height', ['full', 'sign', 'full', 'full']],
    ['low and narrow cells', ['sign', 'sign', 'sign']],
  ])('%s: %j', async (kind, forms) => {
    await openKind(kind, 1280, 900);
    expect(await formsOf(forms.length)).toEqual(forms);
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
  await openKind('an ordinary table', 1000, 1200);
  const { height, ...roomy } = await look();
  expect(roomy).toEqual({ hasLine: true, isDocked: false });
  await openKind('an ordinary table', 1000, Math.floor(height) - 4);
  expect(await look()).toMatchObject({ hasLine: false, isDocked: false });
  expect(await harmOn(page)).toEqual([]);
  await forgetAll(kagiban);
});
