/**
 * LOGILESS: it uses the shop's own key with its secret, and fails if either differs from RMS
 * (docs/rms.md, "Where vendors want the new key").
 */

import { recipe } from '../../domain/facts/recipe.ts';
import { ORDERS_COME_IN_EN, ORDERS_COME_IN_JA } from '../shared-steps.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  // It uses the shop's own key, whose row on RMS is the shop's and may have any name.
  id: 'logiless',
  name: 'LOGILESS',
  kind: 'vendor',
  names: [],
  family: 'own-shop',
  recipe: recipe('key-and-secret', { registering: ['registered'], after: ['confirmed'] }),
  field: 'licenseKey',
  stops: { ja: '受注の取込', en: 'order import' },
};

export const steps: VendorSteps = {
  manual: 'https://support.logiless.com/platforms/marketplace/rakuten/rakuten-api/',
  sourceReadOn: '2026-11-24',
  oldKey: 'unknown',
  words: {
    ja: {
      registered: {
        title: '新しいキーを登録する',
        presses: [
          'RMSで「店舗様」の行の詳細画面を開き、新しいキーを最初から最後までコピーします。',
          'LOGILESSで、楽天市場とのAPI連携の設定を開きます。開き方はマニュアルにあります。',
          '「licenseKey」に、新しいキーを貼り付けます。',
          '「serviceSecret」が、RMSに出ているものと同じか見比べます。',
          '設定を保存します。',
        ],
        hint: 'どちらかが違うと、つながりません。両端の欠け、空白、全角文字、別の店舗のキーでないかを見直しましょう。',
      },
      confirmed: ORDERS_COME_IN_JA,
    },
    en: {
      registered: {
        title: 'Register the new key',
        presses: [
          'On RMS, open the detail page of the row of 「店舗様」 and copy the whole new key, from the first character to the last.',
          'In LOGILESS, open the settings of the API connection with Rakuten. The manual shows the way.',
          'Paste the new key into 「licenseKey」.',
          'Compare 「serviceSecret」 with the one on RMS.',
          'Save the settings.',
        ],
        hint: 'It does not connect if either of the two differs. Look for a missing character at either end, spaces, full-width characters, or another shop’s key.',
      },
      confirmed: ORDERS_COME_IN_EN,
    },
  },
};
