/**
 * The walk of a newcomer: installed, told what will happen, and through a whole renewal in the practice, without an RMS
 * account.
 */

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE_PAGE, WELCOME_PAGE } from '../../src/browser/surface/pages.ts';
import type { KagibanBrowser } from '../driver/browser.ts';
import { press, says } from './popup-words.ts';
import { BROWSER, freshBrowser, until } from './this-browser.ts';

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser({ firstRun: true });
});

/**
 * Presses what this selector finds in the frame of the invented RMS. Firefox does not tell of the frames of such a
 * page.
 */
const pressInRms = (page: Page, selector: string) =>
  until(
    () =>
      page.evaluate((one) => {
        const found = document.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>(one);
        found?.click();
        return found !== null && found !== undefined;
      }, selector),
    () => `the invented RMS shows ${selector}`,
  );
const statesInRms = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('kagiban-note') ?? [])].map(
      (note) => (note as HTMLElement).dataset['state'],
    ),
  );

describe('the first run', () => {
  let page: Page;
  beforeAll(async () => {
    page = await kagiban.ownPage(WELCOME_PAGE);
  });

  it('opens by itself, says what happens and what is never done', async () => {
    for (const words of ['鍵番が見張ります', 'ツールバーに留める', 'RMSの一覧を一度開く', 'あとは残り日数を見るだけ'])
      await says(page, words);
    for (const words of ['キーは記録しません', '通信しません', 'ボタンは押しません', '推測しません'])
      await says(page, words);
  });

  it('notices when the list was read', async () => {
    const list = await kagiban.open('g3-with-state');
    await says(page, '4件を読み取りました');
    await list.close();
  });

  it.runIf(BROWSER === 'firefox')('offers the grant where the browser does not let Kagiban read RMS', async () => {
    await kagiban.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { browser: { permissions: Permissions } }).browser;
      await permissions.remove({ origins: (await permissions.getAll()).origins });
    });
    await says(page, 'RMSを読む許可をください');
    await says(page, '許可する');
  });

  it('leads to the practice in one press', async () => {
    await press(page, '練習ページで試す');
    const practice = await kagiban.ownPage(PRACTICE_PAGE);
    await says(practice, '期限は、まだ先です');
    await practice.close();
  });

  it('does not open again when Kagiban is updated', async () => {
    await page.close();
    await kagiban.reloadExtension();
    await kagiban.waitForBadge(({ title }) => title !== '鍵番');
    const open = await page.browser().pages();
    expect(open.map((one) => one.url()).filter((url) => url.includes('welcome'))).toEqual([]);
  });
});

describe('the practice', () => {
  let page: Page;
  beforeAll(async () => {
    await kagiban.clear();
    page = await kagiban.openExtensionPage('', PRACTICE_PAGE);
  });

  it('leads from a far date over the warning, the new key and the registration to the end', async () => {
    await says(page, '期限は、まだ先です');
    await press(page, '期限の6日前まで進める');
    await says(page, '期限まで、あと6日になりました');
    await page.evaluate(() => {
      type Counted = { screensLoaded: number };
      const counted = Object.assign(globalThis, { screensLoaded: 0 }) as unknown as Counted;
      document.querySelector('iframe')?.addEventListener('load', () => {
        counted.screensLoaded += 1;
      });
    });
    await pressInRms(page, 'a[data-next]');
    await says(page, '新しいキーを発行します');
    await pressInRms(page, 'button[data-next]');
    await says(page, '発行しただけでは');
    // A screen that is loaded twice loses what was pressed in between.
    expect(await page.evaluate(() => Reflect.get(globalThis, 'screensLoaded'))).toBe(1);
    await says(page, '未6');
    await press(page, '登録した');
    await says(page, 'あと1つです');
    await press(page, '確認する');
    await says(page, '動作を確認した');
    await press(page, '動作を確認した');
    await says(page, '本番も同じ流れです');
  });

  it('goes back step by step to an earlier day, and what was done later is undone', async () => {
    await page.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>('#practice-day');
      if (!slider) throw new Error('There is no slider.');
      // As a dragged slider does it: faster than a page can be shown.
      for (const day of ['11', '8', '2']) {
        slider.value = day;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await says(page, '期限は、まだ先です');
    await says(page, 'あと18日');
    await pressInRms(page, 'h1');
  });

  it('tells the way back to one who has put the product away', async () => {
    await press(page, '期限の6日前まで進める');
    await press(page, '手順を始める');
    await press(page, 'もう使っていない');
    await says(page, '見張りから外れました');
  });

  it('shows a key in every state, each explained by the same notes as on RMS', async () => {
    await press(page, 'いろいろな状態');
    let states: unknown[] = [];
    await until(
      async () => {
        states = await statesInRms(page);
        return states.length === 9;
      },
      () => `a note in each row, not ${states}`,
    );
    expect(new Set(states)).toEqual(
      new Set(['active', 'active-with-update', 'awaiting-approval', 'expired', 'stopped', 'unknown']),
    );
  });

  it('keeps its facts to itself: what the shop knows, and the real badge, stay as they were', async () => {
    const keys = Object.keys(await kagiban.storage());
    expect(keys.filter((key) => key.startsWith('practice:visit:')).length).toBeGreaterThan(0);
    // The background's own records mention no key.
    expect(keys.filter((key) => !key.startsWith('practice:') && !['version', 'ran'].includes(key))).toEqual([]);
    expect(await kagiban.badge()).toMatchObject({ text: '?' });
  });

  it('asks nothing of the network', () => {
    expect(kagiban.requests().byOthers).toEqual([]);
  });
});

interface Permissions {
  getAll: () => Promise<{ origins: string[] }>;
  remove: (what: { origins: string[] }) => Promise<boolean>;
}
