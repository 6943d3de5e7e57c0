/** Takes the pictures of our own pages: welcome, options, and practice, where it plays through the lesson. */

import type { Page } from 'puppeteer-core';
import { PRACTICE_PAGE, WELCOME_PAGE } from '../../src/browser/surface/pages.ts';
import type { KagibanBrowser } from '../../test/driver/browser.ts';
import { OPTIONS_PATH } from '../../test/driver/extension-files.ts';
import { until } from '../../test/driver/until.ts';
import { keep } from './keep.ts';
import { CHOSEN } from './stories.ts';

/** `suffix` marks the language; Japanese has none. */
export async function takeOurPages(kagiban: KagibanBrowser, suffix = ''): Promise<void> {
  await kagiban.clear();
  const welcome = await opened(kagiban, WELCOME_PAGE, 860);
  await there(welcome, '.welcome__step');
  keep(`welcome${suffix}`, await welcome.screenshot({ fullPage: true }));
  await welcome.close();

  await takeOptions(kagiban, suffix);
  await kagiban.clear();
  const practice = await opened(kagiban, PRACTICE_PAGE, 900);
  await press(practice, '.lesson > .button');
  await press(practice, 'a[data-next]', 'iframe');
  await press(practice, 'button[data-next]', 'iframe');
  await there(practice, '.answer .button');
  keep(`practice${suffix}`, await practice.screenshot({ fullPage: true }));
  if (suffix !== '') return practice.close();
  await press(practice, '.answer .button');
  await press(practice, '.done-line .link');
  await press(practice, '.step[data-step="now"] .step__actions button.button');
  await there(practice, '.lesson[data-done]');
  keep('practice-done', await practice.screenshot({ fullPage: true }));
  await press(practice, '.lesson > .button');
  await until(() => practice.evaluate(() => document.querySelectorAll('.key-row').length > 8), 'every state');
  keep('practice-every-state', await practice.screenshot({ fullPage: true }));
  await dark(practice);
  keep('practice-dark', await practice.screenshot({ fullPage: true }));
  await practice.close();
}

/** The panels that have a picture of their own. */
const PANELS = ['reminders', 'closing', 'sales', 'calendar'];

/** The options over two shops, the first one open; in Japanese in dark mode too. */
async function takeOptions(kagiban: KagibanBrowser, suffix: string): Promise<void> {
  await kagiban.setStorage(CHOSEN);
  const options = await opened(kagiban, OPTIONS_PATH, 860);
  await there(options, '.check');
  for (const panel of PANELS) {
    const shown = await options.$(`#${panel}`);
    if (shown) keep(`options-${panel}${suffix}`, await shown.screenshot());
  }
  await press(options, '.shop-entry__head button');
  await there(options, '.shop-entry form');
  keep(`options${suffix}`, await options.screenshot({ fullPage: true }));
  if (suffix === '') {
    await dark(options);
    keep('options-dark', await options.screenshot({ fullPage: true }));
    const months = await options.$('#closing');
    if (months) keep('options-closing-dark', await months.screenshot());
  }
  await options.close();
}

async function opened(kagiban: KagibanBrowser, path: string, height: number): Promise<Page> {
  const page = await kagiban.openExtensionPage('', path);
  await page.setViewport({ width: 1280, height });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  return page;
}

const dark = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
  });

const there = (page: Page, selector: string) =>
  until(() => page.evaluate((one) => document.querySelector(one) !== null, selector), selector);

/** Presses the element once it exists, in the page or in its frame. */
async function press(page: Page, selector: string, frame?: 'iframe'): Promise<void> {
  await until(
    () =>
      page.evaluate(
        (one, within) => {
          const where = within ? document.querySelector('iframe')?.contentDocument : document;
          const found = where?.querySelector<HTMLElement>(one);
          found?.click();
          return found !== null && found !== undefined;
        },
        selector,
        frame,
      ),
    selector,
  );
}
