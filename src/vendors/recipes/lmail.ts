/**
 * Lmail: it fetches key and date from RMS, but only at a press, and keeps them only once saved
 * (docs/rms.md, "Where vendors want the new key").
 */

import { recipe } from '../../domain/facts/recipe.ts';
import { ORDERS_COME_IN_EN } from '../shared-steps.ts';
import type { KnownDestination, VendorSteps } from '../vendor.ts';

export const destination: KnownDestination = {
  // 「現在のライセンスキーを取得」 fills in key and date, but someone has to press it, and save after
  // the test. Until then Lmail holds the old key.
  id: 'lmail',
  name: 'Lmail',
  kind: 'vendor',
  // The second name is from its manual's steps on RMS ([LMAIL]; docs/rms.md, "Sources").
  names: ['Lmail', 'Lmail for 楽天市場'],
  family: 'vendor',
  recipe: recipe('key-and-date', { registering: ['fetched', 'tested'], after: ['confirmed'] }),
  menu: '基本情報設定 > オーダー取込み設定',
  stops: { ja: 'メールの配信', en: 'mail campaigns' },
};

export const steps: VendorSteps = {
  manual: 'https://lmail.mqm.co.jp/BlogDetail.aspx?id=12078a42-451e-43de-a15b-7523cdb581a6',
  sourceReadOn: '2026-11-24',
  oldKey: 'unknown',
  words: {
    ja: {
      fetched: {
        title: '新しいキーと期限を取得する',
        presses: [
          '**基本情報設定 > オーダー取込み設定** を開きます。',
          '**現在のライセンスキーを取得** を押します。キーと有効期限が入ります。',
          '入った有効期限が、RMSに出ている新しい期限と同じか見比べます。',
        ],
        hint: '入らないときは、RMSの詳細画面で、新しいキーを最初から最後までコピーして貼り付けます。空白や全角文字に気をつけましょう。先頭の6けたは、その店舗の番号です。',
      },
      tested: {
        title: '接続テストをして、保存する',
        presses: ['接続テストのボタンを押します。', 'うまくいったら、保存のボタンを押します。'],
        note: '「APIライセンスキーを正しく設定しました。」と出れば、うまくいっています。',
      },
      confirmed: {
        title: 'オーダーの取込を確認する',
        note: '新しい注文が1件取り込まれれば、完了です。',
      },
    },
    en: {
      fetched: {
        title: 'Fetch the new key and date',
        presses: [
          'Open **基本情報設定 > オーダー取込み設定**.',
          'Press **現在のライセンスキーを取得**. It fills in key and date.',
          'Compare the date that came with the new one on RMS.',
        ],
        hint: 'If nothing comes, copy the whole new key on the detail page of RMS, from the first character to the last, and paste it. Beware of spaces and full-width characters. The first six digits are the number of the shop.',
      },
      tested: {
        title: 'Test the connection, then save',
        presses: ['Press the button of the connection test.', 'When that went well, press the button that saves.'],
        note: 'It went well if it says 「APIライセンスキーを正しく設定しました。」',
      },
      confirmed: ORDERS_COME_IN_EN,
    },
  },
};
