/** Any product that has no file of its own: only what holds for every vendor, so that no step is invented. */

import type { Vendor } from './vendor.ts';

export const generic: Vendor = {
  id: 'generic',
  words: {
    ja: {
      register: {
        title: '新しいキーを登録する',
        presses: [
          'RMSの詳細画面で、新しいキーを最初から最後までコピーします。',
          'この製品の設定画面で、楽天のライセンスキーの欄に貼り付けます。',
          '期限の欄があれば新しい期限に直し、保存します。接続確認のボタンがあれば押します。',
        ],
        hint: '欄の場所は、製品のマニュアルで「ライセンスキー」を探すとわかります。',
      },
      confirm: {
        title: '動いていることを確認する',
        note: '注文の取込か在庫の連携が1回できれば、完了です。使えるまで1時間ほどかかることもあります。',
      },
    },
    en: {
      register: {
        title: 'Register the new key',
        presses: [
          'On the detail page of RMS, copy the whole new key, from the first character to the last.',
          'In the settings of this product, paste it where the Rakuten license key belongs.',
          'If there is a field for the date, change it too. Save, and press the connection test if there is one.',
        ],
        hint: 'Look for ライセンスキー in the manual of the product to find the place.',
      },
      confirm: {
        title: 'Check that it works',
        note: 'Done when orders or stock have moved once. It can take about an hour.',
      },
    },
  },
};
