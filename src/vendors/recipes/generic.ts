/** Any product that has no file of its own: only what holds for every vendor, so that no step is invented. */

import { ANY_VENDOR } from '../../domain/facts/recipe.ts';
import { COPY_THE_KEY_EN, COPY_THE_KEY_JA } from '../shared-steps.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  id: 'generic',
  name: '',
  kind: 'unknown',
  names: [],
  family: 'unknown',
  recipe: ANY_VENDOR,
};

export const steps: VendorSteps = {
  oldKey: 'unknown',
  words: {
    ja: {
      registered: {
        title: '新しいキーを登録する',
        presses: [
          COPY_THE_KEY_JA,
          'この製品の設定画面で、楽天のライセンスキーの欄を探します。',
          '新しいキーを貼り付けます。',
          '期限の欄があれば、新しい期限に直します。',
          '設定を保存します。接続を確かめるボタンがあれば、それも押します。',
        ],
        hint: '欄の場所は、製品のマニュアルで「ライセンスキー」を探すとわかります。両端の欠け、空白、全角文字、別の店舗のキーでないかも見直しましょう。',
      },
      confirmed: {
        title: '動いていることを確認する',
        note: '受注の取込か在庫の連携が1回できれば、完了です。',
      },
    },
    en: {
      registered: {
        title: 'Register the new key',
        presses: [
          COPY_THE_KEY_EN,
          'In the settings of this product, look for the field of the Rakuten license key.',
          'Paste the new key there.',
          'If there is a field for the date, change it to the new one.',
          'Save the settings. If there is a button that tests the connection, press that too.',
        ],
        hint: 'Look for 「ライセンスキー」 in the manual of the product to find the field. Check for a missing character at either end, spaces, full-width characters, or another shop’s key.',
      },
      confirmed: {
        title: 'Check that it works',
        note: 'Done when orders or stock have moved once.',
      },
    },
  },
};
