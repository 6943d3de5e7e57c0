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
    const drawn = host?.shadowRoot?.querySelector('.dock');
    const { left = 0, top = 0, right = 0, bottom = 0 } = drawn?.getBoundingClientRect() ?? {};
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
      const drawn = document.querySelector('kagiban-dock')?.shadowRoot?.querySelector('.dock');
      const [one, other] = [drawn, document.querySelector('input')].map((each) => each?.getBoundingClientRect());
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
      const dock = document.querySelector('kagiban-dock')?.shadowRoot?.querySelector('.dock');
      const box = dock?.getBoundingClientRect();
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

/** A list that has no room for its summary, in this element. */
const listIn = (
  around: (list: string) => string,
) => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title>
<style>.side{display:flex;gap:16px;justify-content:space-between;align-items:center}dialog{transform:translateX(-20px)}</style><body>
${around(`<h2>利用製品一覧</h2><div class="side"><p>お知らせ</p><div><table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>
<tr><td>見本一号</td><td>利用中</td><td>2099/11/30</td></tr></table></div><p>ヘルプ</p></div>`)}</body></html>`;

const INSIDE = 'https://webservice.rms.rakuten.co.jp/merchant-portal/dialog-under-test';

/** Opens the dialog of this page as a modal one, and waits for the dock in what this selector finds. */
async function openDialog(body: string, home: string): Promise<void> {
  kagiban.serve(INSIDE, { body });
  await page.goto(INSIDE);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await until(
    async () => (await page.$(`${home} > kagiban-dock > kagiban-summary`)) !== null,
    () => `the dock in ${home}`,
  );
}

it('of a list in a modal dialog can be pressed, at the same place, and goes with it', async () => {
  await openDialog(
    listIn((list) => `<dialog>${list}</dialog>`),
    'dialog',
  );
  const { box, isLast, width } = await dock();
  expect(isLast).toBe(false);
  expect([width - box.right, 600 - box.bottom].map(Math.round)).toEqual([12, 12]);
  await press();
  expect(await dock()).toMatchObject({ open: 'true', isShown: true });
  await press();
  expect(await dock()).toMatchObject({ open: 'false', isShown: false });
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await until(
    async () => (await page.$('kagiban-dock')) === null,
    () => 'no dock',
  );
});

it('of a list behind a modal dialog stays behind it', async () => {
  await openDialog(
    listIn((list) => `${list}<dialog><p>よろしいですか</p></dialog>`),
    'body',
  );
  const { box, isLast } = await dock();
  expect(isLast).toBe(true);
  const hit = await page.evaluate(({ left, top }) => document.elementFromPoint(left + 20, top + 10)?.localName, box);
  expect(hit).toBe('dialog');
});
