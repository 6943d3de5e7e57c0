/** Where storage fails, badge, popup, options and page say so, nothing is blank, and all is well once it works. */

import { beforeAll, beforeEach, expect, it } from 'vitest';
import { STORIES } from '../../scripts/pictures/stories.ts';
import type { KagibanBrowser } from '../driver/browser.ts';
import { OPTIONS_PATH, POPUP_PATH } from '../driver/extension-files.ts';
import { STORAGE_TROUBLE } from '../driver/storage-script.ts';
import { type Sight, sights } from '../support/stored.ts';
import { press, says } from './popup-words.ts';
import { forgetAll, freshBrowser, notesOn, until } from './this-browser.ts';

const REOPEN = 'ブラウザを一度閉じて、開き直してください。';
const UNREAD = `記録を読めませんでした。${REOPEN}`;

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
});
beforeEach(() => forgetAll(kagiban));

const ONE: Sight = ['見本一号', { ends: 41 }];

/** From now on this call fails in every script of ours; a new fact wakes the background. */
const breakStorage = (call: 'get' | 'set') => kagiban.setStorage({ [STORAGE_TROUBLE]: call, ...sights(ONE) });

it('shows ? on the badge while nothing can be read, and the days again afterwards', async () => {
  await breakStorage('get');
  await kagiban.waitForBadge(({ text, title }) => text === '?' && title.includes(UNREAD));
  await kagiban.setStorage({ [STORAGE_TROUBLE]: '', ...sights(ONE, ['見本二号', { ends: 30 }]) });
  await kagiban.waitForBadge(({ text }) => text === '30');
});

it('shows ? on the badge while nothing more can be kept', async () => {
  await breakStorage('set');
  await kagiban.waitForBadge(({ text, title }) => text === '?' && title.includes('新しい記録を保存できません。'));
});

it.each([
  ['the popup', '?tab', POPUP_PATH],
  ['the options page', '', OPTIONS_PATH],
])('%s says so in words where nothing can be read, and reads again at a press', async (_, rest, path) => {
  await breakStorage('get');
  await kagiban.waitForBadge(({ text }) => text === '?');
  const page = await kagiban.openExtensionPage(rest, path);
  const words = () => page.evaluate(() => document.body.innerText.replaceAll('\u200b', ''));
  await until(
    async () => (await words()).includes('記録を読めませんでした'),
    'the words of a storage that cannot be read',
  );
  expect(await words()).toContain(REOPEN);
  await kagiban.setStorage({ [STORAGE_TROUBLE]: '' });
  await page.evaluate(() => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'もう一度読む')?.click();
  });
  await until(async () => !(await words()).includes('記録を読めませんでした'), 'the page itself');
  await page.close();
});

it.each(['get', 'set'] as const)(
  'explains a list on RMS, and says that it is not kept, where %s fails',
  async (call) => {
    await breakStorage(call);
    const page = await kagiban.open('g2-every-state');
    const notes = await notesOn(page, 10);
    expect(notes.every(({ chip }) => chip !== '')).toBe(true);
    const summary = () =>
      page.evaluate(() => document.querySelector('kagiban-summary')?.shadowRoot?.textContent ?? 'no summary');
    await until(
      async () => (await summary()).includes('この画面の内容を記録できませんでした。'),
      'the warning in the summary',
    );
    await page.close();
  },
);

it('a press that could not be kept says so, changes nothing, and can be made again', async () => {
  await kagiban.setStorage({ ...STORIES['handover'] });
  const badge = await kagiban.waitForBadge(({ text }) => text.startsWith('未'));
  const ticks = async () => Object.keys(await kagiban.storage()).filter((key) => key.startsWith('told:')).length;
  const before = await ticks();
  await kagiban.setStorage({ [STORAGE_TROUBLE]: 'set' });
  const page = await kagiban.openExtensionPage('?tab');
  await press(page, '登録した');
  await says(page, '記録できませんでした');
  expect(await ticks()).toBe(before);
  expect((await kagiban.badge()).text).toBe(badge.text);
  await kagiban.setStorage({ [STORAGE_TROUBLE]: '' });
  await press(page, '登録した');
  await until(async () => (await ticks()) > before, 'the press to be kept');
  await kagiban.waitForBadge(({ text }) => !text.startsWith('未'));
  await page.close();
});
