/** One product under two names: what the user joined into a license, and which other license could be the same. */

import type { Seen, ToldDate, ToldSame } from './facts.ts';
import { nameIn, partsOf, UNIDENTIFIED } from './license-id.ts';
import type { License } from './licenses.ts';

export interface Join {
  readonly told: ToldSame;
  /** The other name: the one by which the license does not go now. */
  readonly product: string;
}

/** The join that this fact made in the license that goes by this name now. */
export function joinOf(told: ToldSame, product: string, records: readonly (Seen | ToldDate)[]): Join {
  const names = [told.id, told.as].map((id) => {
    const { name } = partsOf(id);
    return records.find((record) => partsOf(record.id).name === name)?.product ?? nameIn(id);
  });
  return { told, product: names.find((name) => name !== product) ?? product };
}

/**
 * Whether two licenses could be one that is known by two names: of one shop, as far as is known, and never in one list at one time.
 * Only the user can say whether they are.
 */
export function couldBeOne(one: License, other: License): boolean {
  if (one.id === other.id) return false;
  const [shop, otherShop] = [one, other].map(({ id }) => partsOf(id).shop);
  if (shop !== otherShop && shop !== UNIDENTIFIED && otherShop !== UNIDENTIFIED) return false;
  return !one.listedAt.some((at) => other.listedAt.some((otherAt) => at.equals(otherAt)));
}
