/** The field of a day in real browsers: what is pasted is read and repeated, and composing Japanese sends no form. */

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { says } from '../popup-words.ts';
import { BROWSER, forgetAll, freshBrowser } from '../this-browser.ts';

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
});
beforeEach(() => forgetAll(kagiban));

async function form(): Promise<Page> {
  const page = await kagiban.openExtensionPage('?tab#form');
  await says(page, '有効期限');
  return page;
}

const focus = (page: Page, name: string) =>
  page.evaluate((one) => document.querySelector<HTMLInputElement>(`[name="${one}"]`)?.focus(), name);

/** Pastes this where the cursor is, as the browser itself does it. */
const paste = (page: Page, text: string) =>
  page.evaluate((one) => void document.execCommand('insertText', false, one), text);

const told = async () => Object.keys(await kagiban.storage()).filter((key) => key.startsWith('told:'));

it('a pasted day is read, repeated in words, and kept at Enter', async () => {
  const page = await form();
  await focus(page, 'product');
  await page.keyboard.type('Lmail');
  await focus(page, 'date');
  await paste(page, '２０２６年１２月１４日（月） 23:59:59 まで');
  await says(page, '2026年12月14日(月)まで、と読みました。');
  expect(await told()).toEqual([]);
  await page.keyboard.press('Enter');
  await kagiban.waitForBadge(({ text }) => text === '20');
  await page.close();
});

it('the calendar of the browser opens at a press', async () => {
  const page = await form();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.click('.day__calendar button');
  await says(page, 'カレンダー');
  expect(errors).toEqual([]);
  await page.close();
});

it.runIf(BROWSER === 'chromium')('Enter that settles a conversion saves nothing', async () => {
  const page = await form();
  await focus(page, 'date');
  await page.keyboard.type('2026/12/14');
  await focus(page, 'product');
  const session = await page.createCDPSession();
  await session.send('Input.imeSetComposition', { text: 'ねくすと', selectionStart: 4, selectionEnd: 4 });
  const enter = { key: 'Enter', code: 'Enter', text: '\r' };
  await session.send('Input.dispatchKeyEvent', { ...enter, type: 'keyDown', windowsVirtualKeyCode: 229 });
  await session.send('Input.insertText', { text: 'ネクスト' });
  await session.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp', windowsVirtualKeyCode: 13 });
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[name="product"]')?.value)).toBe(
    'ネクスト',
  );
  expect(await told()).toEqual([]);
  await page.keyboard.press('Enter');
  await kagiban.waitForBadge(({ text }) => text === '20');
  await page.close();
});
