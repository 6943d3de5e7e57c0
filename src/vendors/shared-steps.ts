/** Steps that are said in the same words for several vendors: how it is seen that orders come in, and the first press of every registration. */

import type { StepText } from './vendor.ts';

/** Waiting times differ from vendor to vendor; a range that holds for all of them (rms-facts, section 2, "Delay after re-issue"). */
export const ORDERS_COME_IN: { readonly ja: StepText; readonly en: StepText } = {
  ja: {
    title: '受注の取込を確認する',
    note: '新しい注文が1件取り込まれれば、完了です。使えるまで10分から1時間半ほどかかることもあります。',
  },
  en: {
    title: 'Check that orders come in',
    note: 'Done when one new order was imported. It can take from ten minutes to an hour and a half.',
  },
};

/** Without the whole key nothing connects: one missing character is the usual fault. */
export const COPY_THE_KEY = {
  ja: 'RMSの詳細画面で、新しいキーを最初から最後までコピーします。',
  en: 'On the detail page of RMS, copy the whole new key, from the first character to the last.',
};
