/**
 * ネクストエンジン: the order and stock system whose article gave Kagiban its first steps
 * (docs/rms.md, "Where vendors want the new key").
 */

import { ANY_VENDOR } from '../../domain/facts/recipe.ts';
import { COPY_THE_KEY_EN, COPY_THE_KEY_JA, ORDERS_COME_IN_EN, ORDERS_COME_IN_JA } from '../shared-steps.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  id: 'next-engine',
  name: 'ネクストエンジン',
  kind: 'vendor',
  names: ['ネクストエンジン', 'Next Engine', 'NEXT ENGINE', 'NextEngine'],
  family: 'vendor',
  recipe: ANY_VENDOR,
  menu: '設定 > 基本 > API',
  field: 'ライセンスキー',
  address: 'https://main.next-engine.com/',
  stops: { ja: '受注の取込と在庫連携', en: 'order import and stock sync' },
};

export const steps: VendorSteps = {
  manual: 'https://manual.next-engine.net/main/stock/stk_settei-unyou/zaiko_rakuten/10051/',
  sourceReadOn: '2026-11-24',
  oldKey: 'unknown',
  words: {
    ja: {
      registered: {
        title: '新しいキーを登録する',
        presses: [
          COPY_THE_KEY_JA,
          '**設定 > 基本 > API** を開きます。',
          '楽天の店舗を選びます。',
          '「ライセンスキー」に、新しいキーを貼り付けます。',
          '**設定を保存** を押します。',
        ],
        hint: '両端の欠け、空白、全角文字がないか見直しましょう。先頭の6けたは、その店舗の番号です。別の店舗のキーでないかもわかります。',
      },
      confirmed: ORDERS_COME_IN_JA,
    },
    en: {
      registered: {
        title: 'Register the new key',
        presses: [
          COPY_THE_KEY_EN,
          'Open **設定 > 基本 > API**.',
          'Choose the Rakuten shop.',
          'Paste the new key into 「ライセンスキー」.',
          'Press **設定を保存**.',
        ],
        hint: 'Look for a missing character at either end, spaces, and full-width characters. The first six digits are the number of the shop: they tell whether the key is another shop’s.',
      },
      confirmed: ORDERS_COME_IN_EN,
    },
  },
};
