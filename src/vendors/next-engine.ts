/** ネクストエンジン: the order and stock system from whose article the first steps of Kagiban come. */

import type { Vendor } from './vendor.ts';

export const nextEngine: Vendor = {
  id: 'next-engine',
  manual: 'https://manual.next-engine.net/main/stock/stk_settei-unyou/zaiko_rakuten/10051/',
  sourceReadOn: '2026-11-24',
  words: {
    ja: {
      register: {
        title: '新しいキーを登録する',
        presses: [
          'RMSの詳細画面で、新しいキーを最初から最後までコピーします。',
          '**設定 > 基本 > API** を開きます。',
          '楽天の店舗を選び、「ライセンスキー」に新しいキーを貼り付けます。',
          '**設定を保存** を押します。',
        ],
        hint: '両端の文字が欠けたり、空白が混ざったりしていないか、見直しましょう。',
      },
      confirm: {
        title: '受注の取込を確認する',
        note: '新しい注文が1件取り込まれれば、完了です。使えるまで1時間ほどかかることもあります。',
      },
    },
    en: {
      register: {
        title: 'Register the new key',
        presses: [
          'On the detail page of RMS, copy the whole new key, from the first character to the last.',
          'Open **設定 > 基本 > API**.',
          'Choose the Rakuten shop and paste the new key into **ライセンスキー**.',
          'Press **設定を保存**.',
        ],
        hint: 'Check both ends: a missing character or a stray space is the usual fault.',
      },
      confirm: {
        title: 'Check that orders come in',
        note: 'Done when one new order was imported. It can take about an hour.',
      },
    },
  },
};
