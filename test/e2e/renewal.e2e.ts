/** Whole renewals as a shop lives through them: RMS's pages change, the popup leads, the badge tells, and in the end it is over. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type KagibanBrowser, launch, type Popup } from '../support/browser.ts';
import { press, says } from './popup-words.ts';
import { ADDRESS, listOf, type Row } from './renewal-pages.ts';
import { BROWSER, notesOn, until } from './this-browser.ts';

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await launch(BROWSER);
});
beforeEach(async () => {
  await kagiban.clear();
  // Where the popup was left belongs to the test before.
  await kagiban.evaluate(async () => {
    type Api = { readonly storage: { readonly session: { clear(): Promise<void> } } };
    const world = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
    await (world.browser ?? world.chrome)?.storage.session.clear();
  });
  await until(
    async () => (await kagiban.storage())['version'] === 1,
    () => 'the version is written',
  );
});
afterAll(() => kagiban?.close());

let rms: Page;
/** The shop opens the list, on which this row stands now. */
async function opensList(row: Row): Promise<void> {
  kagiban.serve(ADDRESS, { body: listOf(row) });
  rms = await kagiban.open('renewal-under-test', ADDRESS);
  await notesOn(rms, 1);
}
const opensPopup = () => kagiban.popup(rms);
const badgeIs = (text: string) => kagiban.waitForBadge((badge) => badge.text === text);

/** Presses one step after the other in the popup, and says after each what the badge shows. */
async function goesOn(popup: Popup, presses: readonly (readonly [label: string, badge: string])[]): Promise<void> {
  for (const [label, badge] of presses) {
    const before = await stepsDone(popup);
    await press(popup, label);
    await until(
      async () => (await stepsDone(popup)) !== before,
      () => `${label} changes a step`,
    );
    await badgeIs(badge);
  }
}

/** How many steps are ticked: none stand there any more when the job is over. */
const stepsDone = (popup: Popup) => popup.evaluate(() => document.querySelectorAll('.step[data-step="done"]').length);

describe('a renewal', () => {
  // What is pressed in the steps after the new key was issued, each with what the badge shows then.
  it.each<[string, string, readonly (readonly [string, string])[], string]>([
    [
      'ネクストエンジン: the key',
      'ネクストエンジン',
      [
        ['登録した', '90'],
        ['動作を確認した', '90'],
      ],
      '設定 > 基本 > API',
    ],
    [
      'まとまるEC店長: the key and its date',
      'まとまるEC店長',
      [
        ['入れた', '未6'],
        ['期限を入れた', '90'],
        ['済ませた', '90'],
        ['動作を確認した', '90'],
      ],
      '申込管理 > 店舗管理',
    ],
    [
      'TEMPOSTAR: three places, and a test that saves',
      'TEMPOSTAR',
      [
        ['入れた', '未6'],
        ['入れた', '未6'],
        ['入れた', '未6'],
        ['済ませた', '90'],
        ['動作を確認した', '90'],
      ],
      '設定 > 連携ショップ基本設定 > 楽天SKU',
    ],
    [
      'Lmail: it fetches the key itself, at a press',
      'Lmail',
      [
        ['取得した', '未6'],
        ['済ませた', '90'],
        ['動作を確認した', '90'],
      ],
      '現在のライセンスキーを取得',
    ],
  ])('with %s', async (_, product, presses, way) => {
    await opensList({ product, ends: 6 });
    await badgeIs('6');

    await opensList({ product, ends: 90 });
    await badgeIs('未6');
    const popup = await opensPopup();
    await says(popup, '新しいキーの登録がまだです');
    await press(popup, '続きから始める');
    await says(popup, way);
    await goesOn(popup, presses);
    await says(popup, `${product}のキー更新が終わりました`);
    await popup.close();

    // The list says the same again: nothing begins anew.
    await rms.reload();
    await notesOn(rms, 1);
    await badgeIs('90');
  });

  it('survives a restart of the background and a popup that was closed half-way, and is taken back by もどす', async () => {
    await opensList({ product: 'まとまるEC店長', ends: 6 });
    await badgeIs('6');
    await opensList({ product: 'まとまるEC店長', ends: 90 });
    await badgeIs('未6');
    let popup = await opensPopup();
    await press(popup, '続きから始める');
    await goesOn(popup, [['入れた', '未6']]);
    await popup.close();
    await kagiban.stopWorker();
    popup = await opensPopup();
    await goesOn(popup, [
      ['期限を入れた', '90'],
      ['もどす', '未6'],
    ]);
    await popup.close();
  });
});

it('an approval ends with the registration of its key', async () => {
  await opensList({ product: 'ネクストエンジン', state: '承認待ち' });
  await badgeIs('?');
  let popup = await opensPopup();
  await press(popup, '承認の手順を見る');
  await says(popup, 'アクセス承認');
  await press(popup, '承認した');
  await says(popup, '設定 > 基本 > API');
  await popup.close();

  await opensList({ product: 'ネクストエンジン', ends: 88 });
  await badgeIs('88');
  popup = await opensPopup();
  // Where it was left: the registration is what is to be done next.
  await says(popup, '設定 > 基本 > API');
  await goesOn(popup, [
    ['登録した', '88'],
    ['動作を確認した', '88'],
  ]);
  await says(popup, '承認と登録が終わりました');
  await popup.close();
});

it('an update is over when RMS shows it no more, and nothing is to be registered', async () => {
  await opensList({ product: 'ネクストエンジン', state: '利用中 更新あり', ends: 60 });
  await badgeIs('60');
  let popup = await opensPopup();
  await says(popup, 'RMSで「アップデートする」を押しましょう');
  await press(popup, '手順を見る');
  await says(popup, 'アップデートする');
  await says(popup, 'キーは変わらず、登録し直しも不要です。');
  await popup.close();
  await opensList({ product: 'ネクストエンジン', ends: 60 });
  popup = await opensPopup();
  await says(popup, '今することはありません');
  await popup.close();
});

it('where a key is registered can be told, and brings the steps of that vendor', async () => {
  await opensList({ product: 'ことり分析', ends: 6 });
  await badgeIs('6');
  const popup = await opensPopup();
  await press(popup, '手順を始める');
  await says(popup, 'どこに登録しているキーですか');
  await popup.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.destination select');
    if (!select) return;
    select.value = 'tempostar';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await says(popup, '登録先を覚えました');
  await says(popup, '(商品)');
  const told = Object.entries(await kagiban.storage()).find(
    ([key]) => key.startsWith('told:') && key.endsWith(':vendor'),
  );
  expect(told?.[1]).toMatchObject({ vendor: 'tempostar' });
  await popup.close();
});

it('a key that is seen for the first time is confirmed by one press', async () => {
  await opensList({ product: 'ネクストエンジン', ends: 60 });
  await badgeIs('60');
  const popup = await opensPopup();
  await says(popup, '登録未確認');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.key-row')?.click());
  await press(popup, 'はい、登録してあります');
  await says(popup, 'キーは登録ずみです');
  await popup.close();
});
