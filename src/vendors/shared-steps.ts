/** What is said alike for several vendors: how it is seen that orders come in, how long that may take, and the first press of every registration. */

import type { StepText } from './vendor.ts';

export const ORDERS_COME_IN: { readonly ja: StepText; readonly en: StepText } = {
  ja: {
    title: '受注の取込を確認する',
    note: '新しい注文が1件取り込まれれば、完了です。',
  },
  en: {
    title: 'Check that orders come in',
    note: 'Done when one new order was imported.',
  },
};

/** Without the whole key nothing connects: one missing character is the usual fault. */
export const COPY_THE_KEY = {
  ja: 'RMSの詳細画面で、新しいキーを最初から最後までコピーします。',
  en: 'On the detail page of RMS, copy the whole new key, from the first character to the last.',
};

/** Where a vendor's manual gives no waiting time: a range that holds for all that do (rms-facts, section 2, "Delay after re-issue"). */
export const WAIT_MINUTES = { from: 10, to: 90 };
