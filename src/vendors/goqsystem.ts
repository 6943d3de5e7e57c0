/** GoQSystem: since 2025-06 the key of its product stands in a field of its own, and in any other it breaks the connection (rms-facts, section 3, 3). */

import { ORDERS_COME_IN } from './shared-steps.ts';
import type { Vendor } from './vendor.ts';

export const goqsystem: Vendor = {
  id: 'goqsystem',
  manual: 'https://goqsystem.com/blog/15827',
  sourceReadOn: '2026-11-24',
  // From the manual for the key before 2025-06, https://goqsystem.com/manual/659: it is Rakuten that takes the time, so it holds for this one too.
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
      confirmed: ORDERS_COME_IN.ja,
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
      confirmed: ORDERS_COME_IN.en,
    },
  },
};
