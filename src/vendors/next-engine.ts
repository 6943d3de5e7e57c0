/** ネクストエンジン: the order and stock system from whose article the first steps of Kagiban come (rms-facts, section 3, 1). */

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
          'RMSの詳細画面で、新しいキーを最初から最後までコピーします。',
          '**設定 > 基本 > API** を開きます。',
          '楽天の店舗を選びます。',
          '「ライセンスキー」に、新しいキーを貼り付けます。',
          '**設定を保存** を押します。',
        ],
        hint: '両端の欠け、空白、全角文字がないか見直しましょう。先頭の6けたは、その店舗の番号です。別の店舗のキーでないかもわかります。',
      },
      confirmed: {
        title: '受注の取込を確認する',
        note: '新しい注文が1件取り込まれれば、完了です。使えるまで10分から1時間半ほどかかることもあります。',
      },
    },
    en: {
      registered: {
        title: 'Register the new key',
        presses: [
          'On the detail page of RMS, copy the whole new key, from the first character to the last.',
          'Open **設定 > 基本 > API**.',
          'Choose the Rakuten shop.',
          'Paste the new key into 「ライセンスキー」.',
          'Press **設定を保存**.',
        ],
        hint: 'Look for a missing character at either end, spaces, and full-width characters. The first six digits are the number of the shop: they tell whether the key is another shop’s.',
      },
      confirmed: {
        title: 'Check that orders come in',
        note: 'Done when one new order was imported. It can take from ten minutes to an hour and a half.',
      },
    },
  },
};
