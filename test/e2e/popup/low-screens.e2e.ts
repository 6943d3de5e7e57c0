/**
 * The popup where there is little room: on a low screen, and zoomed in to 125–175 %, which leaves it 480 to 342 of its
 * 600 pixels.
 */

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { STAGE_ID, STAGES } from '../../../scripts/pictures/stages.ts';
import { product, STORIES } from '../../../scripts/pictures/stories.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { POPUP_PATH, QUIET_FILE } from '../../driver/extension-files.ts';
import { sights } from '../../support/stored.ts';
import { freshBrowser, until } from '../this-browser.ts';

const LONG_NAME = 'とても長い名前の受注・在庫・商品一括管理システム プレミアム';
const HEIGHTS = [600, 342] as const;
const STEPS = `#steps=${encodeURIComponent(STAGE_ID)}`;

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
});

/** Where these are in the window, and what can be scrolled. Runs in the page, or there in its frame. */
function measured(action: string) {
  const view = document.querySelector('iframe')?.contentWindow ?? window;
  const { document: shown, innerHeight: height } = view;
  const bottom = (selector: string) => shown.querySelector(selector)?.getBoundingClientRect().bottom ?? 9999;
  const root: HTMLElement | null = shown.documentElement;
  // It is still being opened.
  if (!root) return { bars: 0, wider: false, answer: false, action: false, wide: 0, head: 0 };
  const bars = [...shown.querySelectorAll('*')].filter(
    (one) =>
      one.scrollHeight > one.clientHeight + 1 &&
      (one === root || /auto|scroll/.test(view.getComputedStyle(one).overflowY)) &&
      one !== shown.body,
  );
  return {
    bars: bars.length,
    wider: root.scrollWidth > root.clientWidth,
    answer: bottom('.answer, .view-head') <= height,
    action: bottom(action) <= height,
    wide: view.innerWidth,
    head: shown.querySelector('.view-head')?.getBoundingClientRect().height ?? 0,
  };
}

/** The popup's page in a frame of its size: no browser lets a test zoom the window behind the button. */
async function opened(story: Record<string, unknown>, place: string, height: number): Promise<Page> {
  await kagiban.clear();
  await kagiban.setStorage(story);
  const page = await kagiban.openExtensionPage('', QUIET_FILE);
  await page.evaluate(
    (address, high) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = `width: 380px; height: ${high}px; border: 0`;
      frame.src = address;
      document.body.append(frame);
    },
    kagiban.extensionAddress(POPUP_PATH + place),
    height,
  );
  return page;
}

describe.each(HEIGHTS)('with %i pixels of height', (height) => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a key near its end', STORIES['soon'] ?? {}, '', '.next .button'],
    ['a key to register', STORIES['handover'] ?? {}, '', '.next .button'],
    ['an ended key', STORIES['expired'] ?? {}, '', '.next .button'],
    ['a key without a date', STORIES['unknown'] ?? {}, '', '.next .button'],
    ['a long name', sights(product(LONG_NAME, { ends: 6 })), '', '.next .button'],
    ['the steps', STAGES['register'] ?? {}, STEPS, '[data-step="now"] .step__actions .button'],
  ])('%s: the answer and its action are seen at once, over one scroll bar at most', async (_, story, place, action) => {
    const page = await opened(story, place, height);
    let seen: ReturnType<typeof measured> | undefined;
    await until(
      async () => {
        seen = await page.evaluate(measured, action);
        return seen.bars <= 1 && !seen.wider && seen.answer && seen.action;
      },
      () => JSON.stringify(seen),
    );
    expect(seen).toMatchObject({ wider: false, answer: true, action: true });
    await page.close();
  });
});

it('the real popup has one scroll bar where it is longer than the browser lets it be', async () => {
  await kagiban.clear();
  await kagiban.setStorage(STORIES['handover'] ?? {});
  const popup = await kagiban.popup();
  let seen: ReturnType<typeof measured> | undefined;
  await until(
    async () => {
      seen = await popup.evaluate(measured, '.next .button');
      return seen.wide >= 380 && seen.wide < 410 && seen.bars === 1 && seen.answer && seen.action && !seen.wider;
    },
    () => JSON.stringify(seen),
  );
  await popup.close();
});

it('the head of the steps keeps its height, however long the name is', async () => {
  const heightWith = async (name: string) => {
    const place = `#steps=${encodeURIComponent(licenseIdOf({ url: 'mihon-aonami' }, 'vendor', name))}`;
    const page = await opened(sights(product(name, { ends: 6 })), place, 600);
    const head = await until(
      async () => (await page.evaluate(measured, '.view-head')).head || undefined,
      'the head of the steps',
    );
    await page.close();
    return head;
  };
  expect(await heightWith(LONG_NAME)).toBe(await heightWith('Lmail'));
});
