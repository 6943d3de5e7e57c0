/** One product under two names: what the user joined, and which licenses could be the same. */

import type { ToldSame } from '../facts/facts.ts';
import { isLicense, type LicenseId, nameIn, partsOf, UNIDENTIFIED } from '../facts/license-id.ts';
import { rowIdsOf } from './license-aliases.ts';
import { nameOf } from './shop-seen.ts';
import type { SortedFacts } from './whose-page.ts';

/** The facts that count, and the id by which each license of them is known. */
interface Counted {
  readonly facts: SortedFacts;
  readonly idOf: (id: LicenseId) => LicenseId;
}

export interface Join {
  readonly told: ToldSame;
  /** The license that both are now. */
  readonly into: LicenseId;
  /** Both names, as shown where they are known so. */
  readonly names: readonly string[];
}

/** Every join of two licenses among these facts. */
export function joinsOf({ facts, idOf }: Counted): Join[] {
  const rows = facts.visits.flatMap(({ visit }) => visit.rows);
  const typed = facts.told.flatMap((fact) => (fact.what === 'date' ? [fact] : []));
  const shown = new Map([
    ...typed.map(({ id, product }) => [partsOf(id).name, product] as const),
    ...rows.map((row) => [nameOf(row), row.product] as const),
  ]);
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
export function couldBeOneIn({ facts, idOf }: Counted): (one: LicenseId, other: LicenseId) => boolean {
  /** In which of the lists each license stood, by their place among the visits. */
  const listsOf = new Map<LicenseId, Set<number>>();
  for (const [place, own] of facts.visits.entries()) {
    if (own.visit.screen !== 'product-list') continue;
    for (const id of rowIdsOf(own).map(idOf)) listsOf.set(id, (listsOf.get(id) ?? new Set()).add(place));
  }
  return (one, other) => {
    if (one === other) return false;
    const [shop, otherShop] = [one, other].map((id) => partsOf(id).shop);
    if (shop !== otherShop && shop !== UNIDENTIFIED && otherShop !== UNIDENTIFIED) return false;
    return ![...(listsOf.get(one) ?? [])].some((place) => listsOf.get(other)?.has(place));
  };
}
