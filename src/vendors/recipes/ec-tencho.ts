/**
 * まとまるEC店長: the new date is typed beside the new key, and the connection is checked after both are saved
 * (docs/rms.md, "Where vendors want the new key").
 */

import { recipe } from '../../domain/facts/recipe.ts';
import { COPY_THE_KEY_EN, COPY_THE_KEY_JA } from '../shared-steps.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  // Saved with 実行, then tested.
  id: 'ec-tencho',
  name: 'まとまるEC店長',
  kind: 'vendor',
  names: ['まとまるEC店長', 'EC店長'],
  family: 'vendor',
  recipe: recipe('key-and-date', { registering: ['key-entered', 'date-entered'], after: ['tested', 'confirmed'] }),
  menu: '申込管理 > 店舗管理 > 店舗 > 編集',
  field: 'ライセンスキー変更',
};

export const steps: VendorSteps = {
  manual: 'https://ec-tencho.liveagent.jp/466888-楽天APIの更新',
  sourceReadOn: '2026-11-24',
  oldKey: 'unknown',
  words: {
    ja: {
      'key-entered': {
        title: '新しいキーを入れる',
        presses: [
          COPY_THE_KEY_JA,
          '**申込管理 > 店舗管理** を開きます。',
          '店舗を選びます。',
          '**編集** を押します。',
          '「ライセンスキー変更」で、キーを新しいものに書き換えます。',
        ],
        hint: '両端の欠け、空白、全角文字がないか見直しましょう。先頭の6けたは、その店舗の番号です。別の店舗のキーでないかもわかります。',
      },
      'date-entered': {
        title: '新しい期限を入れる',
        presses: ['期限を、RMSに出ている新しい期限に直します。', '**実行** を押します。'],
        hint: '期限は、2〜3日早い日付にしておくこともできます。',
      },
      tested: {
        title: '接続をチェックする',
        presses: ['**申込管理 > 店舗管理** を開きます。', '「接続チェック」の **チェック** を押します。'],
        hint: '「ライセンスキーの先頭の店舗IDが不正です」と出たら、この店舗でRMSにログインし直し、キーを見直します。「AUTH ID」には、キーの先頭6けたを入れます。',
      },
      confirmed: {
        title: '動いていることを確認する',
        note: '受注の取込か在庫の連携が1回できれば、完了です。',
      },
    },
    en: {
      'key-entered': {
        title: 'Put the new key in',
        presses: [
          COPY_THE_KEY_EN,
          'Open **申込管理 > 店舗管理**.',
          'Choose the shop.',
          'Press **編集**.',
          'Under 「ライセンスキー変更」, replace the key with the new one.',
        ],
        hint: 'Look for a missing character at either end, spaces, and full-width characters. The first six digits are the number of the shop: they tell whether the key is another shop’s.',
      },
      'date-entered': {
        title: 'Put the new date in',
        presses: ['Change the date to the new one on RMS.', 'Press **実行**.'],
        hint: 'You may set it two or three days early.',
      },
      tested: {
        title: 'Check the connection',
        presses: ['Open **申込管理 > 店舗管理**.', 'Press **チェック** of 「接続チェック」.'],
        hint: 'If it says 「ライセンスキーの先頭の店舗IDが不正です」, log in to RMS again as this shop and check the key. The first six digits of the key go into 「AUTH ID」.',
      },
      confirmed: {
        title: 'Check that it works',
        note: 'Done when orders or stock have moved once.',
      },
    },
  },
};
