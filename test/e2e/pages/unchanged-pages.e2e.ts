/** Test pages with rows stand as if we were not there, but for what the guest rule allows: all in the long run. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { harmOn } from '../../driver/geometry.ts';
import { PORTAL } from '../../driver/rms-server.ts';
import { IS_LONG } from '../../support/long-run.ts';
import { expectedOn, hasPage, pageNames } from '../../support/pages/pages.ts';
import { today } from '../../support/stored.ts';
import { freshBrowser, summariesOn, until } from '../this-browser.ts';
import { EXAMPLES } from './examples.ts';

const TODAY = today();
const framesOf = (name: string) => [name, ...pageNames().filter((one) => one.startsWith(`${name}.`))].filter(hasPage);
const ALL = pageNames().filter(
  (name) => !name.includes('.') && framesOf(name).some((one) => (expectedOn(one, TODAY).keys?.length ?? 0) > 0),
);

const PAGES = IS_LONG ? ALL : ALL.filter((name) => name in EXAMPLES);

/** In the narrowest frame they show nothing that is read, or nothing that has room there. */
const NOTHING_THERE = ['g3-hakobune-detail', 'responsive-duplicate', 'g3-aria-grid', 'pinned-names-grid'];

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  page = await kagiban.open('other-manual');
});

// Firefox opens no popup over a window of another size.
afterAll(() => page.setViewport(null));

describe.each([
  ['a wide window', 1280, 900],
  ['a frame of 640 pixels', 640, 700],
  ['a frame of 300 pixels', 300, 400],
])('in %s', (_, width, height) => {
  it.each(PAGES.filter((name) => width > 300 || !NOTHING_THERE.includes(name)))('%s', async (name) => {
    await page.setViewport(width === 1280 ? null : { width, height });
    await page.goto(PORTAL + name);
    const documents = framesOf(name).map((one) => expectedOn(one, TODAY));
    const lists = documents.reduce((sum, one) => sum + (one.lists ?? 0), 0);
    const isRead = async () =>
      lists > 0
        ? (await summariesOn(page)).length === lists
        : (await page.$$('kagiban-guide, kagiban-note, kagiban-dock')).length > 0;
    await until(isRead, () => `${name} is read`);
    expect(await harmOn(page)).toEqual([]);
  });
});
