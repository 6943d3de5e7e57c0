/**
 * GoQSystem: since 2025-06 its product's key has its own field, and breaks the connection in any other
 * (docs/rms.md, "Where vendors want the new key").
 */

import { ANY_VENDOR } from '../../domain/facts/recipe.ts';
import { ORDERS_COME_IN_EN, ORDERS_COME_IN_JA } from '../shared-steps.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  // Since 2025-06 the vendor's key, in its own field; before that, the shop's.
  id: 'goqsystem',
  name: 'GoQSystem',
  kind: 'vendor',
  names: ['GoQSystem', 'GoQ System', 'ごくーシステム'],
  family: 'vendor',
  recipe: ANY_VENDOR,
  menu: '受注管理 > 各種設定 > モール詳細設定 > 楽天店舗',
  field: 'RMS Service Squareライセンスキー',
};

export const steps: VendorSteps = {
  manual: 'https://goqsystem.com/blog/15827',
  sourceReadOn: '2026-11-24',
  // From the manual for the key before 2025-06, https://goqsystem.com/manual/659: the delay is Rakuten's, so it holds
  // for this key too.
  waitMinutes: { from: 10, to: 30 },
  oldKey: 'unknown',
  words: {
    ja: {
      registered: {
        title: '新しいキーを登録する',
        presses: [
          'RMSの詳細画面で、新しいキーを最初から最後までコピーします。発行しただけでは、つながりません。',
          '**受注管理 > 各種設定 > モール詳細設定** を開きます。',
          '楽天の店舗を選びます。',
          '「RMS Service Squareライセンスキー」に、新しいキーを貼り付けます。ほかの欄には入れません。',
          '設定を保存します。',
        ],
        hint: '以前からの欄の値は、新しい認証への切り替えが済むまで消さないでください。両端の欠け、空白、全角文字も見直しましょう。先頭の6けたは、その店舗の番号です。',
      },
      confirmed: ORDERS_COME_IN_JA,
    },
    en: {
      registered: {
        title: 'Register the new key',
        presses: [
          'On the detail page of RMS, copy the whole new key, from the first character to the last. Issuing it connects nothing by itself.',
          'Open **受注管理 > 各種設定 > モール詳細設定**.',
          'Choose the Rakuten shop.',
          'Paste the new key into 「RMS Service Squareライセンスキー」, and into no other field.',
          'Save the settings.',
        ],
        hint: 'Leave the values in the older fields until the switch to the new authentication is over. Look for a missing character at either end, spaces, and full-width characters. The first six digits are the number of the shop.',
      },
      confirmed: ORDERS_COME_IN_EN,
    },
  },
};
