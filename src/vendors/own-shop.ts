/** 自店舗用: the key that the shop's own programs use, listed on RMS under the developer 「店舗様」 (rms-facts, G3). */

import type { Vendor } from './vendor.ts';

export const ownShop: Vendor = {
  id: 'own-shop',
  words: {
    ja: {
      register: {
        title: '新しいキーを登録する',
        presses: [
          'RMSの詳細画面で、新しいキーを最初から最後までコピーします。',
          'このキーを使っているプログラムやサービスの設定に、貼り付けます。',
          '保存します。再起動が要るプログラムは、再起動します。',
        ],
        hint: '自店舗用のキーです。製品ごとのキーと取り違えないよう、気をつけましょう。',
      },
      confirm: {
        title: '動いていることを確認する',
        note: 'プログラムが1回正しく動けば、完了です。',
      },
    },
    en: {
      register: {
        title: 'Put the new key in place',
        presses: [
          'On the detail page of RMS, copy the whole new key, from the first character to the last.',
          'Paste it into the settings of each program or service that uses it.',
          'Save, and restart the programs that need it.',
        ],
        hint: "This is the shop's own key: do not mix it up with the key of a vendor's product.",
      },
      confirm: {
        title: 'Check that it works',
        note: 'Done when the program has run once without an error.',
      },
    },
  },
};
