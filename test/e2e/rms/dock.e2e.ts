/** The dock: where the page has no place for a summary, it is one line at the lower right, and opens there. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { harmOn } from '../../driver/geometry.ts';
import { PORTAL } from '../../driver/rms-server.ts';
import { GUEST_PAGES } from '../guest/guest-pages.ts';
import { freshBrowser, notesOn, until } from '../this-browser.ts';

const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/dock-under-test';

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  const { body = '' } = GUEST_PAGES['a grid as high as its box'] ?? {};
  kagiban.serve(ADDRESS, {
    body: body.replace(
      '</body>',
      '<p style="height:300px"></p><input style="position:absolute;right:20px;top:560px;width:300px"></body>',
    ),
  });
  page = await kagiban.open('other-manual');
  await page.setViewport({ width: 1000, height: 600 });
});
// Firefox opens no popup over a window of another size.
afterAll(() => page.setViewport(null));
beforeEach(async () => {
  await page.goto(ADDRESS);
  await notesOn(page, 4);
  await until(
    async () => (await page.$('kagiban-dock > kagiban-summary')) !== null,
    () => 'the dock',
  );
});

const dock = () =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('kagiban-dock');
    const { left = 0, top = 0, right = 0, bottom = 0 } = host?.getBoundingClientRect() ?? {};
    const words = host?.querySelector('kagiban-summary')?.getBoundingClientRect();
    return {
      open: host?.dataset['open'],
      isLast: document.body.lastElementChild === host,
      box: { left, top, right, bottom },
      width: document.documentElement.clientWidth,
      isShown: (words?.height ?? 0) > 0,
    };
  });
const press = async () => {
  const line = await page.evaluateHandle(
    () => document.querySelector('kagiban-dock')?.shadowRoot?.querySelector('button') as HTMLElement,
  );
  await line.click();
};

it('is the last of the body, one line at the lower right, and changes nothing on the page', async () => {
  const { open, isLast, box, isShown, width } = await dock();
  expect({ open, isLast, isShown }).toEqual({ open: 'false', isLast: true, isShown: false });
  expect([width - box.right, 600 - box.bottom].map(Math.round)).toEqual([12, 12]);
  expect(box.bottom - box.top).toBeLessThan(40);
  expect(await harmOn(page)).toEqual([]);
});

it('opens, shows the summary, stays open while the page changes, and closes', async () => {
  await press();
  expect(await dock()).toMatchObject({ open: 'true', isShown: true });
  await page.evaluate(() => {
    const state = document.querySelectorAll('[role="gridcell"] span')[1]?.firstChild;
    if (state) state.nodeValue = '停止中';
  });
  await until(
    () => page.evaluate(() => document.querySelector<HTMLElement>('kagiban-note')?.dataset['state'] === 'stopped'),
    () => 'the page is read anew',
  );
  expect(await dock()).toMatchObject({ open: 'true', isShown: true });
  await press();
  expect(await dock()).toMatchObject({ open: 'false', isShown: false });
});

it('goes out of the way of a field that is typed into', async () => {
  await press();
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector('input')?.focus();
  });
  const apart = () =>
    page.evaluate(() => {
      const [one, other] = ['kagiban-dock', 'input'].map((each) =>
        document.querySelector(each)?.getBoundingClientRect(),
      );
      if (!one || !other) return false;
      return one.bottom <= other.top || one.top >= other.bottom || one.right <= other.left || one.left >= other.right;
    });
  await until(apart, () => 'a field that is free');
});

it('stands above a bar that the page keeps at its foot', async () => {
  await page.evaluate(() => {
    const bar = document.createElement('footer');
    bar.style.cssText = 'position:fixed;left:0;right:0;bottom:0;height:60px;background:#eee';
    bar.textContent = '保存する';
    document.body.append(bar);
  });
  await until(
    async () => (await dock()).box.bottom <= 540,
    () => 'the dock above the bar',
  );
});

it('in a small frame lies on no word of the page, or is not there', async () => {
  await page.setViewport({ width: 330, height: 160 });
  try {
    await page.goto(`${PORTAL}g2-tile.frame`);
    await notesOn(page, 3);
    const covered = await page.evaluate(() => {
      const box = document.querySelector('kagiban-dock')?.getBoundingClientRect();
      if (!box) return ['no dock'];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const isUnder = [...range.getClientRects()].some(
          (line) => line.left < box.right && line.right > box.left && line.top < box.bottom && line.bottom > box.top,
        );
        if (isUnder && node.nodeValue?.trim()) found.push(node.nodeValue);
      }
      return found;
    });
    expect(covered).toEqual([]);
  } finally {
    await page.setViewport({ width: 1000, height: 600 });
  }
});
