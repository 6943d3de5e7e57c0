/** Our six states of a product, and what each is called where it is stored: the contract's table "States". */

export const STATE_IDS = [
  'active',
  'awaiting-approval',
  'active-with-update',
  'expired',
  'stopped',
  'unknown',
] as const;

/** The id of a state. */
export type State = (typeof STATE_IDS)[number];
