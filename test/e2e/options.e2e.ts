/**
 * The options in a real browser: opened from the popup in a tab of their own, alive while RMS is read, and never wider
 * than the window.
 */

import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { KagibanBrowser } from '../driver/browser.ts';
import { OPTIONS_PATH } from '../driver/extension-files.ts';
import { until } from '../driver/until.ts';
import { ago, dayFromToday, sights } from '../support/stored.ts';
import { press, says, text } from './popup-words.ts';
import { BROWSER, forgetAll, freshBrowser, notesOn } from './this-browser.ts';

const fill = (page: Page, name: string, value: string) =>
  page.evaluate(
    (field, text) => {
      const found = document.querySelector<HTMLInputElement>(`[name="${field}"]`);
      if (found) found.value = text;
    },
    name,
    value,
  );
/** Runs in the page. */
function isTooWide(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}

/** Runs in the page: each pair of fields and buttons in a form that lie on one another. */
function overlaps(): string[] {
  return [...document.querySelectorAll('form')].flatMap((form) => {
    const parts = [...form.querySelectorAll('input[type=text], select, button')];
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
    return boxes.flatMap(({ part, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        )
        .map(({ part: other }) => `${part.outerHTML.slice(0, 80)} / ${other.outerHTML.slice(0, 80)}`),
    );
  });
}

/** The settings as they are stored. */
const storedSettings = (storage: Record<string, unknown>) =>
  storage['settings'] as { reminders: unknown; closing: unknown; sales: unknown[] };

let kagiban: KagibanBrowser;
let options: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
});

it('open from the foot of the popup, before any key was read', async () => {
  const popup = await kagiban.popup(await kagiban.open('other-manual'));
  await press(popup, '設定');
  options = await kagiban.ownPage(OPTIONS_PATH);
  await says(options, 'RMSのキーの画面を、まだ見ていません');
});

it('show a screen and a shop as soon as RMS was read', async () => {
  await notesOn(await kagiban.open('g2-every-state'), 10);
  await says(options, 'キーの一覧');
  await says(options, '読み取れた行\n10件');
  await says(options, '名前のない店舗');
});

it('tell what to do when RMS asks for its login, and count on', async () => {
  await kagiban.open('other-login');
  await says(options, 'ログインしてから、一覧を開いてください');
  expect(await text(options)).toContain('残り日数はこの記録から数え続けます');
});

it('keep a name, a colour, and forget a shop after two presses', async () => {
  await press(options, '変える');
  await options.evaluate(() => {
    const label = document.querySelector<HTMLInputElement>('[name="label"]');
    if (label) label.value = 'きつね灯り工房';
    document.querySelector<HTMLInputElement>('input[value="teal"]')?.click();
    document.querySelector<HTMLFormElement>('.shop-entry form')?.requestSubmit();
  });
  await says(options, 'きつね灯り工房の設定を覚えました');
  const stored = await kagiban.storage();
  expect(stored['shop:unidentified']).toMatchObject({ label: 'きつね灯り工房', colour: 'teal' });
  await press(options, '変える');
  await press(options, 'この店舗の記録を消す');
  await press(options, '消す');
  await says(options, '店舗は、まだ読み取っていません');
  expect(Object.keys(await kagiban.storage()).filter((key) => /^(?:visit|told|shop):/.test(key))).toEqual([]);
});

it('keep days, days off and sales as they are chosen, and take the last one back', async () => {
  await options.evaluate(() => document.querySelector<HTMLInputElement>('.ladder .tick-pill input')?.click());
  await says(options, 'お知らせする日を変えました。');
  await fill(options, 'closing-from', '１２月２９日〜１月３日');
  await press(options, '休業日を足す');
  await says(options, '12/29(火)から2027/1/3(日)');
  await fill(options, 'sale-from', '12/40');
  await press(options, 'セールを足す');
  await says(options, 'カレンダーにありません');
  await fill(options, 'sale-from', '12/4');
  await press(options, 'セールを足す');
  await says(options, 'セール期間を変えました。');
  await press(options, 'もどす');
  await until(async () => storedSettings(await kagiban.storage()).sales.length === 0, 'the sale to be taken back');
  expect(storedSettings(await kagiban.storage())).toMatchObject({
    reminders: { ladder: [7, 3, 1, 0] },
    closing: { spans: [{ from: '2026-12-29', to: '2027-01-03' }] },
  });
});

it('drop a notice from those to come once it was shown', async () => {
  await forgetAll(kagiban);
  await kagiban.setStorage(sights(['見本一号', { ends: 0, first: 9, last: 1 }]));
  await says(options, '今\n見本一号のキーは、今日までです');
  const given = [{ is: 'ends', about: dayFromToday(0), on: dayFromToday(0), at: ago(0) }];
  await kagiban.setStorage({ 'reminded:unidentified/vendor/見本一号': { given } });
  await until(async () => !(await text(options)).includes('見本一号のキーは、今日までです'), 'the notice to go');
  await forgetAll(kagiban);
});

it.runIf(BROWSER === 'chromium').each([380, 640, 899, 1000, 1200])(
  'fit into a window of %d pixels, and no field lies on another',
  async (width) => {
    await notesOn(await kagiban.open('g2-every-state'), 10);
    await options.setViewport({ width, height: 800 });
    await says(options, '名前のない店舗');
    await press(options, '変える');
    await says(options, '保存する');
    expect(await options.evaluate(isTooWide)).toBe(false);
    expect(await options.evaluate(overlaps)).toEqual([]);
    await press(options, '閉じる');
  },
);
