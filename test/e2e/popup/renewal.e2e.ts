/**
 * Whole renewals as a shop lives through them: RMS's pages change, the popup leads, the badge tells, and in the end it
 * is over.
 */

import { describe, it } from 'vitest';
import type { Popup } from '../../driver/browser.ts';
import { press, says } from '../popup-words.ts';
import { until } from '../this-browser.ts';
import { newShop } from './renewal-shop.ts';

const shop = newShop();

/** Presses one step after the other in the popup, and says after each what the badge shows. */
async function goesOn(popup: Popup, presses: readonly (readonly [label: string, badge: string])[]): Promise<void> {
  for (const [label, badge] of presses) {
    // Before the steps are there none is done.
    await says(popup, label);
    const before = await stepsDone(popup);
    await press(popup, label);
    await until(
      async () => (await stepsDone(popup)) !== before,
      () => `${label} changes a step`,
    );
    await shop.badgeIs(badge);
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
    await shop.opensList({ product, ends: 6 });
    await shop.badgeIs('6');

    await shop.opensList({ product, ends: 90 });
    await shop.badgeIs('未6');
    const popup = await shop.opensPopup();
    await says(popup, '新しいキーを登録した記録がまだです');
    await press(popup, '続きから始める');
    await says(popup, way);
    await goesOn(popup, presses);
    await says(popup, `${product}のキー更新が終わりました`);
    await popup.close();

    // The list says the same again: nothing begins anew.
    await shop.looksAgain();
    await shop.badgeIs('90');
  });

  it('survives a restart of the background and a popup that was closed half-way, and is taken back by もどす', async () => {
    await shop.opensList({ product: 'まとまるEC店長', ends: 6 });
    await shop.badgeIs('6');
    await shop.opensList({ product: 'まとまるEC店長', ends: 90 });
    await shop.badgeIs('未6');
    let popup = await shop.opensPopup();
    await press(popup, '続きから始める');
    await goesOn(popup, [['入れた', '未6']]);
    await popup.close();
    await shop.stopBackground();
    popup = await shop.opensPopup();
    await goesOn(popup, [
      ['期限を入れた', '90'],
      ['もどす', '未6'],
    ]);
    await popup.close();
  });
});

it('an approval ends with the registration of its key', async () => {
  await shop.opensList({ product: 'ネクストエンジン', state: '承認待ち' });
  await shop.badgeIs('?');
  let popup = await shop.opensPopup();
  await press(popup, '承認の手順を見る');
  await says(popup, 'アクセス承認');
  await press(popup, '承認した');
  await says(popup, '設定 > 基本 > API');
  await popup.close();

  await shop.opensList({ product: 'ネクストエンジン', ends: 88 });
  await shop.badgeIs('未?');
  popup = await shop.opensPopup();
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
  await shop.opensList({ product: 'ネクストエンジン', state: '利用中 更新あり', ends: 60 });
  await shop.badgeIs('60');
  let popup = await shop.opensPopup();
  await says(popup, 'RMSで「アップデートする」を押しましょう');
  await press(popup, '手順を見る');
  await says(popup, 'アップデートする');
  await says(popup, 'キーは変わらず、登録し直しも不要です。');
  await popup.close();
  await shop.opensList({ product: 'ネクストエンジン', ends: 60 });
  popup = await shop.opensPopup();
  await says(popup, '今することはありません');
  await popup.close();
});

it('登録した that was pressed before there was a new key is taken back by the list, and asked for again', async () => {
  await shop.opensList({ product: 'ネクストエンジン', ends: 6 });
  await shop.badgeIs('6');
  let popup = await shop.opensPopup();
  await press(popup, '手順を始める');
  await goesOn(popup, [
    ['発行した', '6'],
    ['登録した', '?'],
  ]);
  await says(popup, '新しい期限は、RMSの一覧を開くと読み取ります');
  await popup.close();

  await shop.looksAgain();
  await shop.badgeIs('6');
  await shop.opensList({ product: 'ネクストエンジン', ends: 90 });
  await shop.badgeIs('未6');
  popup = await shop.opensPopup();
  await goesOn(popup, [['登録した', '90']]);
  await popup.close();
});

it('a new key that waits for approval leaves the old one counting, and is approved before it is registered', async () => {
  await shop.opensList({ product: 'ネクストエンジン', ends: 6 });
  await shop.badgeIs('6');
  await shop.opensList({ product: 'ネクストエンジン', ends: 90, state: '承認待ち' });
  await shop.badgeIs('未6');
  let popup = await shop.opensPopup();
  await says(popup, 'アクセスを承認します');
  await press(popup, '承認の手順を見る');
  await goesOn(popup, [
    ['承認した', '未6'],
    ['登録した', '?'],
  ]);
  await popup.close();

  await shop.opensList({ product: 'ネクストエンジン', ends: 90 });
  await shop.badgeIs('90');
  popup = await shop.opensPopup();
  await goesOn(popup, [['動作を確認した', '90']]);
  await says(popup, '承認と登録が終わりました');
  await popup.close();
});
