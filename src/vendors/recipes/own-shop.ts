/**
 * 自社開発: the key that the shop's own programs use, listed on RMS under the developer 「店舗様」
 * (docs/rms.md, "Where vendors want the new key").
 */

import { recipe } from '../../domain/facts/recipe.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  id: 'own-shop',
  name: '自社開発',
  kind: 'own-shop',
  names: [],
  family: 'own-shop',
  recipe: recipe('key-and-secret', { registering: ['key-entered', 'restarted'], after: ['confirmed'] }),
};

export const steps: VendorSteps = {
  // No manual: each shop has its own programs. The pitfalls are from [OWN] (docs/rms.md, "Sources").
  sourceReadOn: '2026-11-24',
  oldKey: 'unknown',
  words: {
    ja: {
      'key-entered': {
        title: '新しいキーに入れ替える',
        presses: [
          'RMSで「店舗様」の行の詳細画面を開き、新しいキーを最初から最後までコピーします。',
          'このキーを使うプログラムの、設定ファイルか、キーの保管場所を開きます。',
          '古いキーを、新しいキーに書き換えます。',
          '「serviceSecret」が、RMSに出ているものと同じか見比べます。',
          '保存します。同じキーを使う所がほかにもあれば、そこも入れ替えます。',
        ],
        hint: '両端の欠け、空白、全角文字がないか見直しましょう。製品ごとのキーや、別の店舗のキーとの取り違えにも気をつけます。',
      },
      restarted: {
        title: 'プログラムを再起動する',
        presses: ['キーを入れ替えたプログラムを、すべて再起動します。'],
        hint: '再起動を忘れて、停止が長引いた例があります。動いたままのプログラムは、古いキーを使い続けます。',
        note: '再起動の要らないサービスだけなら、この段階は済んでいます。',
      },
      confirmed: {
        title: '動いていることを確認する',
        note: 'プログラムからRMSを1回呼び出し、エラーなく返事が来れば、完了です。',
      },
    },
    en: {
      'key-entered': {
        title: 'Put the new key in place',
        presses: [
          'On RMS, open the detail page of the row of 「店舗様」 and copy the whole new key, from the first character to the last.',
          'Open the configuration file of the program that uses it, or the place where it keeps its secrets.',
          'Replace the old key with the new one.',
          'Compare 「serviceSecret」 with the one on RMS.',
          'Save. If the key is used in other places too, replace it there as well.',
        ],
        hint: 'Look for a missing character at either end, spaces, and full-width characters. Do not mix it up with the key of a vendor’s product, or of another shop.',
      },
      restarted: {
        title: 'Restart the program',
        presses: ['Restart every program whose key you replaced.'],
        hint: 'A forgotten restart has made an outage longer before. A program that was left running goes on with the old key.',
        note: 'If there are only services that need no restart, this step is done.',
      },
      confirmed: {
        title: 'Check that it works',
        note: 'Done when the program has called RMS once and got its answer without an error.',
      },
    },
  },
};
