/**
 * Reminders in a real browser: a notice is shown, pressed and taken back, the alarms outlive whatever happens to the
 * background, and nothing is missing where notices are not allowed.
 */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InstallOptions, KagibanBrowser } from '../driver/browser.ts';
import { POPUP_PATH } from '../driver/extension-files.ts';
import { type Sight, said, sights, today } from '../support/stored.ts';
import { BROWSER, forgetAll, notesOn, ownBrowser, until } from './this-browser.ts';

/** No test can press the browser's own question: this copy has the permission from the start. */
const ALLOWED: InstallOptions = {
  changeManifest: (manifest) => ({
    ...manifest,
    permissions: [...(manifest['permissions'] as string[]), 'notifications'],
    optional_permissions: [],
  }),
};

/** The last day of a key is said at any hour, so that no test depends on it. */
const LAST_DAY: Sight = ['見本一号', { ends: 0, first: 9, last: 1 }];
/** It was seen on a screen of its own, so that no list contradicts it. */
const IN_DETAIL: Sight = ['見本一号', { ends: 0, first: 9, last: 1, screen: 'product-detail' }];
const ANOTHER: Sight = ['見本二号', { ends: 0, first: 9, last: 1 }];
const ID = 'unidentified/vendor/見本一号';

const ALWAYS = ['hourly', 'midnight-in-japan'];

const notice = () => `kagiban-${today()}`;

let kagiban: KagibanBrowser;

const isShown = () => until(async () => (await kagiban.notices()).includes(notice()), 'the notice');
const isOpen = () => until(async () => (await kagiban.noticeOnScreen()) === 'open', 'the notice to open');
const isGone = () => until(async () => !(await kagiban.notices()).includes(notice()), 'the notice to go');
/** What the summary of a list on RMS says of the first key, which is not in that list. */
const lineOnRms = async () => {
  const page = await kagiban.open('g2-beside-coupons');
  await notesOn(page, 2);
  const line = await page.evaluate(
    () => document.querySelector('kagiban-summary')?.shadowRoot?.querySelector('.summary__due')?.textContent ?? '',
  );
  await page.close();
  return line.includes(LAST_DAY[0]);
};
/** How often something was said of the first key. */
const timesSaid = async () => {
  const record = (await kagiban.storage())[`reminded:${ID}`] as { given: unknown[] } | undefined;
  return record?.given.length ?? 0;
};
const isKept = () => until(async () => (await timesSaid()) > 0, 'the record of the notice');
const areSet = (names: readonly string[]) =>
  until(async () => {
    const set = await kagiban.alarms();
    return names.every((name) => set.includes(name));
  }, `the alarms ${names}`);

type Alarms = {
  browser: { alarms: { clearAll(): Promise<unknown>; create(name: string, info: object): Promise<void> } };
};
/** As browsers do with alarms at an update or a restart, sooner or later. */
const loseAlarms = () => kagiban.evaluate(() => (globalThis as unknown as Alarms).browser.alarms.clearAll());

describe('where notices are allowed', () => {
  beforeAll(async () => {
    kagiban = await ownBrowser(ALLOWED);
  });
  afterAll(() => kagiban.close());

  /**
   * Nothing but these keys is known, and they were told of. Where Chromium has no system to show a notice, it closes it
   * after some seconds, and a new one of the same id with it: there the record alone says that it was taken.
   */
  const toldOf = async (...keys: readonly Sight[]) => {
    await forgetAll(kagiban);
    await isGone();
    await until(async () => (await kagiban.noticeOnScreen()) === 'none', 'the notice of the test before to close');
    await kagiban.setStorage(sights(...keys));
    await isKept();
    if (BROWSER === 'firefox') await isOpen();
  };

  it('it stands, and is taken back when the product was put away', async () => {
    await toldOf(LAST_DAY);
    await isShown();
    await kagiban.setStorage({ [`told:${ID}:away`]: said(0, { away: true }) });
    await isGone();
  });

  it('a press opens the overview where it told of several', async () => {
    await toldOf(LAST_DAY, ANOTHER);
    await until(
      async () => Object.keys(await kagiban.storage()).filter((key) => key.startsWith('reminded:')).length === 2,
      'both',
    );
    await kagiban.pressNotice(notice());
    await (await kagiban.ownPage(`${POPUP_PATH}?tab`)).close();
    await isGone();
  });

  it('a press opens the steps of the key, and the notice goes', async () => {
    await toldOf(LAST_DAY);
    await kagiban.pressNotice(notice());
    const page = await kagiban.ownPage(`${POPUP_PATH}?tab#steps=${encodeURIComponent(ID)}`);
    await isGone();
    await page.close();
  });

  it('a press is answered while the background is stopped', async () => {
    await toldOf(LAST_DAY);
    await kagiban.stopWorker();
    await kagiban.pressNotice(notice());
    await (await kagiban.ownPage(`${POPUP_PATH}?tab#steps=${encodeURIComponent(ID)}`)).close();
    await isGone();
  });

  it('an alarm starts a background that was killed', async () => {
    await toldOf(LAST_DAY);
    await kagiban.stopWorker();
    expect(await kagiban.isWorkerRunning()).toBe(false);
    await loseAlarms();
    await kagiban.evaluate(() =>
      (globalThis as unknown as Alarms).browser.alarms.create('next-notice', { delayInMinutes: 0.01 }),
    );
    await until(() => kagiban.isWorkerRunning(), 'the background');
    await areSet([...ALWAYS, 'next-notice']);
    expect(await timesSaid()).toBe(1);
  });

  it('the alarms are there after an update, and nothing is said twice', async () => {
    await toldOf(LAST_DAY);
    await loseAlarms();
    await kagiban.reloadExtension();
    await areSet([...ALWAYS, 'next-notice']);
    await kagiban.waitForBadge(({ text }) => text === '0');
    expect(await timesSaid()).toBe(1);
  });

  it('the alarms are there after the browser was closed and opened, and nothing is said twice', async () => {
    await toldOf(LAST_DAY);
    await loseAlarms();
    await kagiban.restart();
    await areSet([...ALWAYS, 'next-notice']);
    await kagiban.waitForBadge(({ text }) => text === '0');
    expect(await timesSaid()).toBe(1);
    expect(await kagiban.notices()).toEqual([]);
  });

  it('a list on RMS does not tell of it again', async () => {
    await toldOf(IN_DETAIL);
    expect(await lineOnRms()).toBe(false);
  });
});

describe('where notices are not allowed', () => {
  beforeAll(async () => {
    kagiban = await ownBrowser({});
  });
  afterAll(() => kagiban.close());
  beforeEach(() => forgetAll(kagiban));

  it('the badge says the same, nothing is recorded as said, and nothing fails', async () => {
    const isRefreshed = () => until(async () => 'ran' in (await kagiban.storage()), 'the end of a refresh');
    await isRefreshed();
    await kagiban.evaluate(async () => {
      type Api = { readonly storage: { readonly local: { remove(key: string): Promise<void> } } };
      await (globalThis as unknown as { readonly browser: Api }).browser.storage.local.remove('ran');
    });
    await kagiban.setStorage(sights(LAST_DAY));
    await kagiban.waitForBadge(({ text, title }) => text === '0' && title.includes('見本一号'));
    await isRefreshed();
    await areSet(ALWAYS);
    expect(await kagiban.alarms()).not.toContain('next-notice');
    expect(await kagiban.alarms()).not.toContain('again');
    expect(await timesSaid()).toBe(0);
    expect((await kagiban.consoleMessages()).filter((message) => message.includes('may not be up to date'))).toEqual(
      [],
    );
  });

  it('a line on RMS says the same', async () => {
    await kagiban.setStorage(sights(IN_DETAIL));
    await kagiban.waitForBadge(({ text }) => text === '0');
    expect(await lineOnRms()).toBe(true);
  });

  it.runIf(BROWSER === 'firefox')('what is due is said as soon as they are, and a press is heard', async () => {
    await kagiban.setStorage(sights(LAST_DAY));
    await kagiban.waitForBadge(({ text }) => text === '0');
    await kagiban.allowNotices();
    await isShown();
    await isKept();
    await kagiban.pressNotice(notice());
    await (await kagiban.ownPage(`${POPUP_PATH}?tab#steps=${encodeURIComponent(ID)}`)).close();
    await isGone();
  });
});
