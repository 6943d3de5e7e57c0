/** BOSS: one account holds up to 50 shops, each with its own key (docs/rms.md, "Where vendors want the new key"). */

import { ANY_VENDOR } from '../../domain/facts/recipe.ts';
import { COPY_THE_KEY_EN, COPY_THE_KEY_JA, ORDERS_COME_IN_EN, ORDERS_COME_IN_JA } from '../shared-steps.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  id: 'boss',
  name: 'BOSS',
  kind: 'vendor',
  names: ['BOSS'],
  family: 'vendor',
  recipe: ANY_VENDOR,
  menu: 'ショップ管理 > API接続設定',
};

export const steps: VendorSteps = {
  manual: 'https://manual.boss-oms.jp/procedure/management_setting/shop_list/',
  sourceReadOn: '2026-11-24',
  oldKey: 'unknown',
  words: {
    ja: {
      registered: {
        title: '新しいキーを登録する',
        presses: [
          COPY_THE_KEY_JA,
          '**ショップ管理** を開きます。',
          'このキーの店舗を探し、「API接続設定」の **詳細** を押します。',
          '楽天のライセンスキーの欄を探して、新しいキーを貼り付けます。',
          '設定を保存します。',
        ],
        hint: 'キーは店舗ごとに別です。先頭の6けたがその店舗の番号か、確かめましょう。両端の欠け、空白、全角文字も見直します。欄の場所がわからないときは、BOSSのマニュアルを見てください。',
      },
      confirmed: ORDERS_COME_IN_JA,
    },
    en: {
      registered: {
        title: 'Register the new key',
        presses: [
          COPY_THE_KEY_EN,
          'Open **ショップ管理**.',
          'Find the shop of this key and press **詳細** of 「API接続設定」.',
          'Look for the field of the Rakuten license key and paste the new key there.',
          'Save the settings.',
        ],
        hint: 'Each shop has a key of its own: check that the first six digits are the number of that shop. Look for a missing character at either end, spaces, and full-width characters. If you cannot find the field, see the manual of BOSS.',
      },
      confirmed: ORDERS_COME_IN_EN,
    },
  },
};
