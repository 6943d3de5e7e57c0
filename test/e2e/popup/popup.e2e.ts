/**
 * The real popup over real storage: the first sentence agrees with the badge, one press ends ! and 未, and ticks stay.
 */

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { dayFromToday, sight, sights } from '../../support/stored.ts';
import { press, says, text } from '../popup-words.ts';
import { BROWSER, forgetAll, freshBrowser, until } from '../this-browser.ts';

/** A product as a list showed it that many days ago, alone. */
const fact = (product: string, ends: number, last = 0) => sight(product, { ends, last });

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
});
beforeEach(() => forgetAll(kagiban));

const badgeIs = (text: string) => kagiban.waitForBadge((badge) => badge.text === text);

describe('the first sentence', () => {
  it('says how to begin when nothing is known, without any promise', async () => {
    await badgeIs('?');
    const popup = await kagiban.popup();
    await says(popup, 'まだ、キーを読み取っていません');
    await says(popup, 'RMSの一覧を開く');
    await popup.close();
  });

  it('agrees with badge and title', async () => {
    await kagiban.setStorage(sights(['ネクストエンジン', { ends: 6 }], ['ことり分析', { ends: 41 }]));
    await kagiban.waitForBadge(({ text: short, title }) => short === '6' && title.includes('あと6日'));
    const popup = await kagiban.popup();
    await says(popup, 'あと6日です');
    await says(popup, '新しいキーを発行し');
    expect((await text(popup)).indexOf('ネクストエンジン')).toBeLessThan((await text(popup)).indexOf('ことり分析'));
    await popup.close();
  });

  it('ends ! by one press: もう使っていない', async () => {
    await kagiban.setStorage(fact('ネクストエンジン', -1, 30));
    await badgeIs('!');
    const popup = await kagiban.popup();
    await says(popup, 'キーの期限が切れています');
    await press(popup, 'もう使っていない');
    await badgeIs('');
    await popup.close();
  });

  it('ends 未 by one press: 登録した, and the count moves to the new key', async () => {
    await kagiban.setStorage({ ...fact('ネクストエンジン', 6, 30), ...fact('ネクストエンジン', 90) });
    await badgeIs('未6');
    const popup = await kagiban.popup();
    await says(popup, '新しいキーを登録した記録がまだです');
    await press(popup, '登録した');
    await badgeIs('90');
    await popup.close();
    const stored = await kagiban.storage();
    expect(Object.keys(stored)).toContain(
      `told:unidentified/vendor/ネクストエンジン:handover:${dayFromToday(90)}:next-engine:registered`,
    );
  });

  it('asks whether a key that had ended when it was first seen is still in use', async () => {
    await kagiban.setStorage(fact('ことり分析', -5));
    await badgeIs('?');
    const popup = await kagiban.popup();
    await says(popup, 'まだ使って');
    await popup.close();
  });
});

describe('the steps', () => {
  it('keep their ticks, reopen where they were left, and are the same in a tab', async () => {
    await kagiban.setStorage(fact('ネクストエンジン', 6));
    await badgeIs('6');
    const popup = await kagiban.popup();
    await says(popup, 'あと6日です');
    await press(popup, '手順を始める');
    await says(popup, 'ネクストエンジンのキー更新');
    await press(popup, '発行した');
    await says(popup, '設定 > 基本 > API');
    await popup.close();

    const again = await kagiban.popup();
    await says(again, '新しいキーを発行した');
    await says(again, '設定 > 基本 > API');
    await again.close();

    const id = encodeURIComponent('unidentified/vendor/ネクストエンジン');
    const tab = await kagiban.openExtensionPage(`?tab#steps=${id}`);
    await until(
      async () =>
        (await kagiban.evaluate(
          async () =>
            Object.keys(
              await (
                globalThis as unknown as { chrome: { storage: { local: { get: () => Promise<object> } } } }
              ).chrome.storage.local.get(),
            ).filter((key) => key.startsWith('told:')).length,
        )) === 1,
      () => 'one tick is stored',
    );
    await tab.close();
  });
});

it('opening it shows the badge anew', async () => {
  await kagiban.setStorage(fact('ネクストエンジン', 6));
  await badgeIs('6');
  // A refresh that was still under way may put its own number back once.
  await until(async () => {
    await kagiban.evaluate(async () => {
      type Api = { readonly action: { setBadgeText(badge: { readonly text: string }): Promise<void> } };
      const world = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
      await (world.browser ?? world.chrome)?.action.setBadgeText({ text: '7' });
    });
    return (await kagiban.badge()).text === '7';
  }, 'the number that was put there');
  const popup = await kagiban.popup();
  await badgeIs('6');
  await popup.close();
});

describe('a date typed in by hand', () => {
  it('is checked, kept, and counted', async () => {
    await badgeIs('?');
    const popup = await kagiban.popup();
    await says(popup, 'まだ、キーを読み取っていません');
    await press(popup, '期限を自分で入力する');
    await says(popup, '製品(アプリ)の名前');
    const submit = (product: string, date: string) =>
      popup.evaluate(
        (name, value) => {
          const set = (field: string, to: string) => {
            const input = document.querySelector<HTMLInputElement>(`[name="${field}"]`);
            if (input) input.value = to;
          };
          set('product', name);
          set('date', value);
          document.querySelector('form')?.requestSubmit();
        },
        product,
        date,
      );
    await submit('', '');
    await until(
      async () => (await popup.evaluate(() => document.querySelectorAll('[aria-invalid="true"]').length)) > 0,
      () => 'the empty form is refused',
    );
    expect(Object.keys(await kagiban.storage()).filter((key) => key.startsWith('told:'))).toEqual([]);
    await submit('見本の製品', `${dayFromToday(20)} 23:59:59`);
    await badgeIs('20');
    // Only then is it back where it begins, and the next one opens there too.
    await says(popup, '見本の製品');
    await says(popup, 'RMSは、まだ読み取っていません');
    await popup.close();
  });
});

it('newer data is only read, and the user is told', async () => {
  await kagiban.setStorage({ version: 3, ...fact('ネクストエンジン', 6, 30), ...fact('ネクストエンジン', 90) });
  await badgeIs('未6');
  const popup = await kagiban.popup();
  await says(popup, '最新の版');
  const disabled = await popup.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((one) => /登録した|もう使っていない/.test(one.innerText))
      .every((one) => one.disabled),
  );
  expect(disabled).toBe(true);
  await popup.close();
});

it.runIf(BROWSER === 'firefox')('says so when the browser does not let it read RMS', async () => {
  await kagiban.setStorage(fact('ネクストエンジン', 41));
  await badgeIs('41');
  await kagiban.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { browser: { permissions: Permissions } }).browser;
    await permissions.remove({ origins: (await permissions.getAll()).origins });
  });
  await badgeIs('?');
  const popup = await kagiban.popup();
  await says(popup, 'RMSを読み取れません');
  await says(popup, '許可する');
  await popup.close();
});

interface Permissions {
  getAll: () => Promise<{ origins: string[] }>;
  remove: (what: { origins: string[] }) => Promise<boolean>;
}
