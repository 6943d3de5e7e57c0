/**
 * Wording that several vendors share, in one constant per language so that scripts without these words need not hold
 * it.
 */

import type { StepText } from './vendor.ts';

export const ORDERS_COME_IN_JA: StepText = {
  title: '受注の取込を確認する',
  note: '新しい注文が1件取り込まれれば、完了です。',
};
export const ORDERS_COME_IN_EN: StepText = {
  title: 'Check that orders come in',
  note: 'Done when one new order was imported.',
};

/** Without the whole key nothing connects: one missing character is the usual mistake. */
export const COPY_THE_KEY_JA = 'RMSの詳細画面で、新しいキーを最初から最後までコピーします。';
export const COPY_THE_KEY_EN =
  'On the detail page of RMS, copy the whole new key, from the first character to the last.';

/**
 * For vendors whose manual gives no waiting time: a range that covers all that do
 * (docs/rms.md, "When a new key begins to work").
 */
export const WAIT_MINUTES = { from: 10, to: 90 };
