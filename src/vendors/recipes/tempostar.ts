/**
 * TEMPOSTAR: one screen holds the key three times, for stock, orders and items
 * (docs/rms.md, "Where vendors want the new key").
 */

import { recipe } from '../../domain/facts/recipe.ts';
import { COPY_THE_KEY_EN, COPY_THE_KEY_JA } from '../shared-steps.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  // Entered in three places on one screen, which is saved only after the test.
  id: 'tempostar',
  name: 'TEMPOSTAR',
  kind: 'vendor',
  names: ['TEMPOSTAR', 'テンポスター'],
  family: 'unknown',
  recipe: recipe('key', { registering: ['in-stock', 'in-orders', 'in-items', 'tested'], after: ['confirmed'] }),
  menu: '設定 > 連携ショップ基本設定 > 楽天SKU',
  field: 'licenseKey',
};

export const steps: VendorSteps = {
  // No manual to link to: the only source, [TMP], is a shop's own, not the vendor's, and not on https
  // (docs/rms.md, "Sources").
  sourceReadOn: '2026-11-24',
  oldKey: 'unknown',
  words: {
    ja: {
      'in-stock': {
        title: '(在庫)にキーを入れる',
        presses: [
          COPY_THE_KEY_JA,
          '**設定 > 連携ショップ基本設定 > 楽天SKU** を開きます。',
          '**(在庫)** の「licenseKey」に、新しいキーを貼り付けます。',
        ],
        hint: '入れる場所は、在庫・受注・商品の3か所です。どれにも同じキーを入れます。',
      },
      'in-orders': {
        title: '(受注)にキーを入れる',
        presses: [
          'コピーが残っていなければ、RMSの詳細画面で、新しいキーを最初から最後までコピーします。',
          '同じ画面の **(受注)** の「licenseKey」に、貼り付けます。',
        ],
      },
      'in-items': {
        title: '(商品)にキーを入れる',
        presses: [
          'コピーが残っていなければ、RMSの詳細画面で、新しいキーを最初から最後までコピーします。',
          '同じ画面の **(商品)** の「licenseKey」に、貼り付けます。',
        ],
      },
      tested: {
        title: '接続を確認し、更新する',
        presses: ['**接続確認** を押します。', 'つながったら、**更新** を押します。'],
        hint: 'つながらないときは、3か所のキーの両端の欠け、空白、全角文字、別の店舗のキーでないかを見直しましょう。',
      },
      confirmed: {
        title: '動いていることを確認する',
        note: '受注の取込か在庫の連携が1回できれば、完了です。',
      },
    },
    en: {
      'in-stock': {
        title: 'Put the key in for stock (在庫)',
        presses: [
          COPY_THE_KEY_EN,
          'Open **設定 > 連携ショップ基本設定 > 楽天SKU**.',
          'Paste the new key into 「licenseKey」 of **(在庫)**.',
        ],
        hint: 'There are three places, for stock, orders and items: the same key goes into each.',
      },
      'in-orders': {
        title: 'Put the key in for orders (受注)',
        presses: [
          'If it is no longer copied: on the detail page of RMS, copy the whole new key, from the first character to the last.',
          'On the same screen, paste it into 「licenseKey」 of **(受注)**.',
        ],
      },
      'in-items': {
        title: 'Put the key in for items (商品)',
        presses: [
          'If it is no longer copied: on the detail page of RMS, copy the whole new key, from the first character to the last.',
          'On the same screen, paste it into 「licenseKey」 of **(商品)**.',
        ],
      },
      tested: {
        title: 'Test the connection, then update',
        presses: ['Press **接続確認**.', 'When it connects, press **更新**.'],
        hint: 'If it does not connect, look in all three places for a missing character at either end, spaces, full-width characters, or another shop’s key.',
      },
      confirmed: {
        title: 'Check that it works',
        note: 'Done when orders or stock have moved once.',
      },
    },
  },
};
