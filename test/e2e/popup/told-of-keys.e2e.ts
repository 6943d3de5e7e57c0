/** What only the shop knows of a key: where it is registered, and whether the one that was seen is the one. */

import { expect, it } from 'vitest';
import { press, says } from '../popup-words.ts';
import { newShop } from './renewal-shop.ts';

const shop = newShop();

it('where a key is registered can be told, and brings the steps of that vendor', async () => {
  await shop.opensList({ product: 'ことり分析', ends: 6 });
  await shop.badgeIs('6');
  const popup = await shop.opensPopup();
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
  const told = Object.entries(await shop.storage()).find(([key]) => key.endsWith(':destinations'));
  expect(told?.[1]).toMatchObject({ destinations: ['tempostar'] });
  await popup.close();
});

it('a key that is seen for the first time is confirmed by one press', async () => {
  await shop.opensList({ product: 'ネクストエンジン', ends: 60 });
  await shop.badgeIs('60');
  const popup = await shop.opensPopup();
  await says(popup, '登録未確認');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.key-row')?.click());
  await press(popup, 'はい、登録してあります');
  await says(popup, 'キーは登録ずみです');
  await popup.close();
});
