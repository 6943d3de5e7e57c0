/** Test pages with rows stand as if we were not there, but for what the guest rule allows: all in the long run. */

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
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

/** Two frames of RMS with the same page in each, both in sight. */
const inFrames = (name: string) =>
  `<!doctype html><meta charset="utf-8"><title>見本</title><style>body{margin:0}iframe{border:0}</style>
<iframe src="${PORTAL}${name}" width="640" height="700"></iframe>${
    NOTHING_THERE.includes(name) ? '' : `<iframe src="${PORTAL}${name}" width="300" height="400"></iframe>`
  }`;

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  page = await kagiban.open('other-manual');
});

/** Goes there, where the page of that name stands so many times, and waits until each is read. */
async function openRead(name: string, address: string, times: number): Promise<void> {
  await page.goto(address);
  const lists = framesOf(name).reduce((sum, one) => sum + (expectedOn(one, TODAY).lists ?? 0), 0);
  const withOurs = async () => {
    const counts = await Promise.all(page.frames().map((frame) => frame.evaluate(oursHere).catch(() => 0)));
    return counts.filter((count) => count > 0).length;
  };
  await until(
    async () => (lists > 0 ? (await summariesOn(page)).length === lists * times : (await withOurs()) === times),
    () => `${name} is read`,
  );
}

/** Runs in the page. */
const oursHere = () => document.querySelectorAll('kagiban-guide, kagiban-note, kagiban-dock').length;

describe.each(PAGES)('%s', (name) => {
  it('is as it was in a wide window', async () => {
    await openRead(name, PORTAL + name, 1);
    expect(await harmOn(page)).toEqual([]);
  });

  it('is as it was in frames of 640 and of 300 pixels', async () => {
    const address = `${PORTAL}in-frames-${name}`;
    kagiban.serve(address, { body: inFrames(name) });
    await openRead(name, address, NOTHING_THERE.includes(name) ? 1 : 2);
    expect(await harmOn(page)).toEqual([]);
  });
});
