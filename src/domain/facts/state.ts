/** Our six states of a product, and what each is called where it is stored (docs/promises.md, "States"). */

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

/** From the one that asks for least to the one that is most alive. */
const BY_LIVELINESS: readonly State[] = [
  'stopped',
  'awaiting-approval',
  'expired',
  'unknown',
  'active',
  'active-with-update',
];

/**
 * Orders states so that the most alive comes last: of several rows of one product it is the one that must not be
 * overlooked.
 */
export function byLiveliness(one: State, other: State): number {
  return BY_LIVELINESS.indexOf(one) - BY_LIVELINESS.indexOf(other);
}
