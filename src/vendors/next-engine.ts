/** ネクストエンジン: the order and stock system from whose article the first steps of Kagiban come (rms-facts, section 3, 1). */

import { COPY_THE_KEY, ORDERS_COME_IN } from './shared-steps.ts';
import type { Vendor } from './vendor.ts';

export const nextEngine: Vendor = {
  id: 'next-engine',
  manual: 'https://manual.next-engine.net/main/stock/stk_settei-unyou/zaiko_rakuten/10051/',
  sourceReadOn: '2026-11-24',
  oldKey: 'unknown',
  words: {
    ja: {
      registered: {
        title: '新しいキーを登録する',
        presses: [
          COPY_THE_KEY.ja,
          '**設定 > 基本 > API** を開きます。',
          '楽天の店舗を選びます。',
          '「ライセンスキー」に、新しいキーを貼り付けます。',
          '**設定を保存** を押します。',
        ],
        hint: '両端の欠け、空白、全角文字がないか見直しましょう。先頭の6けたは、その店舗の番号です。別の店舗のキーでないかもわかります。',
      },
      confirmed: ORDERS_COME_IN.ja,
    },
    en: {
      registered: {
        title: 'Register the new key',
        presses: [
          COPY_THE_KEY.en,
          'Open **設定 > 基本 > API**.',
          'Choose the Rakuten shop.',
          'Paste the new key into 「ライセンスキー」.',
          'Press **設定を保存**.',
        ],
        hint: 'Look for a missing character at either end, spaces, and full-width characters. The first six digits are the number of the shop: they tell whether the key is another shop’s.',
      },
      confirmed: ORDERS_COME_IN.en,
    },
  },
};
