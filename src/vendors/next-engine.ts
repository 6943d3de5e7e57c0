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
          '**設定 > 基本 > API** を開きます。',
          '楽天の店舗を選び、「ライセンスキー」に新しいキーを貼り付けます。',
          '**設定を保存** を押します。',
        ],
        hint: '端の1文字が欠けたり、空白が混ざったりしやすいところです。',
      },
      confirm: {
        title: '受注の取込を確認する',
        note: '新しい注文が1件入れば、完了です。',
      },
    },
    en: {
      register: {
        title: 'Register the new key',
        presses: [
          'Open **設定 > 基本 > API**.',
          'Choose the Rakuten shop and paste the new key into **ライセンスキー**.',
          'Press **設定を保存**.',
        ],
        hint: 'Check both ends: a missing character or a stray space is the usual fault.',
      },
      confirm: {
        title: 'Check that orders come in',
        note: 'Done when one new order has arrived.',
      },
    },
  },
};
