/** One product under two names: what the user joined, and which licenses could be the same. */

import type { Instant } from '../days/day.ts';
import type { Facts, ToldSame } from '../facts/facts.ts';
import { isLicense, type LicenseId, nameIn, partsOf, UNIDENTIFIED } from '../facts/license-id.ts';
import type { License } from '../keys/licenses.ts';
import { joinedIds } from './license-aliases.ts';
import { sightingsOf } from './page-look.ts';

export interface Join {
  readonly told: ToldSame;
  /** The license that both are now. */
  readonly into: LicenseId;
  /** Both names, as shown where they are known so. */
  readonly names: readonly string[];
}

/** Every join of two licenses among these facts. */
export function joinsOf(facts: Facts): Join[] {
  const idOf = joinedIds(facts);
  const typed = facts.told.flatMap((fact) => (fact.what === 'date' ? [fact] : []));
  const shown = new Map([...typed, ...facts.seen].map(({ id, product }) => [partsOf(id).name, product]));
  return facts.told.flatMap((told) => {
    if (told.what !== 'same-as' || !isLicense(told.id)) return [];
    const names = [told.id, told.as].map((id) => shown.get(partsOf(id).name) ?? nameIn(id));
    return [{ told, into: idOf(told.id), names }];
  });
}

/**
 * A function that tells whether two licenses could be one that is known by two names: of one shop, as far as is known,
 * and never in one list at one time. Only the user can say whether they are.
 */
export function couldBeOneIn(facts: Facts): (one: License, other: License) => boolean {
  const idOf = joinedIds(facts);
  const listed = new Map<LicenseId, Instant[]>();
  for (const row of facts.seen) {
    if (row.screen !== 'product-list') continue;
    const id = idOf(row.id);
    listed.set(id, [...(listed.get(id) ?? []), ...sightingsOf(row)]);
  }
  return (one, other) => {
    if (one.id === other.id) return false;
    const [shop, otherShop] = [one, other].map(({ id }) => partsOf(id).shop);
    if (shop !== otherShop && shop !== UNIDENTIFIED && otherShop !== UNIDENTIFIED) return false;
    return !listed.get(one.id)?.some((at) => listed.get(other.id)?.some((otherAt) => at.equals(otherAt)));
  };
}
