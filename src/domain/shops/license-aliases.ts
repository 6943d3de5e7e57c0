/**
 * Which ids name one and the same license: a page that is silent about its shop or family speaks of the only one that
 * fits.
 */

import { type LicenseId, licenseIn, partsOf, UNIDENTIFIED } from '../facts/license-id.ts';
import { saidSame, samePairs, sameShop } from './aliases.ts';
import type { OwnVisit, SortedFacts } from './whose-page.ts';

/**
 * A function from any stored id to the id that its license goes by.
 * `unidentified` stands for the one shop that is known, and family `unknown` for the one family in which that shop has
 * a product of this name (lists without a developer, details without a header). Where two would fit, nothing is
 * joined. What the user joined is one. Records are never rewritten (docs/promises.md, "Names of records").
 */
export function joinedIds(facts: SortedFacts): (id: LicenseId) => LicenseId {
  const joined = sameShop({ visits: facts.visits.map(({ visit }) => visit), told: facts.told });
  const told = facts.told.filter(({ what }) => what !== 'shop' && what !== 'same-as');
  const seen = facts.visits.flatMap(({ visit, shop }) => rowIdsOf({ visit, shop }));
  const ids = [...new Set([...seen, ...told.map(({ id }) => id)])].map(partsOf);
  const shops = new Set(ids.map((id) => joined(id.shop)).filter((shop) => shop !== UNIDENTIFIED));
  const [onlyShop] = shops;
  const unnamed = facts.unnamed ?? (shops.size === 1 && onlyShop ? onlyShop : UNIDENTIFIED);
  const shopOf = (shop: string): string => {
    const to = joined(shop);
    return to === UNIDENTIFIED ? joined(unnamed) : to;
  };

  const families = new Map<string, Set<string>>();
  for (const id of ids) {
    if (id.family === 'unknown') continue;
    const product = `${shopOf(id.shop)}/${id.name}`;
    families.set(product, (families.get(product) ?? new Set()).add(id.family));
  }

  const ofPage = (id: LicenseId): LicenseId => {
    const { shop, family, name } = partsOf(id);
    const known = families.get(`${shopOf(shop)}/${name}`);
    const [onlyFamily] = known ?? [];
    const inFamily = family === 'unknown' && known?.size === 1 && onlyFamily ? onlyFamily : family;
    return `${shopOf(shop)}/${inFamily}/${name}`;
  };
  // A join may have been told before its shop was known: both its ends are read as any page's are.
  const same = samePairs(saidSame(facts.told).map(([id, as]) => [ofPage(id), ofPage(as)]));
  // Years of facts have few ids, thousands of times.
  const known = new Map<LicenseId, LicenseId>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const now = same(ofPage(id));
    known.set(id, now);
    return now;
  };
}

/** The id of each row of this visit in the shop that it counts for, in the order shown. */
export function rowIdsOf({ visit, shop }: OwnVisit): LicenseId[] {
  return visit.rows.map(({ family, product }) => licenseIn(shop, family, product));
}

/**
 * The first id that a license may have had, of those that stand for it today: before its shop was named, where that is
 * the shop that `unidentified` stands for, and before any page said of which family it is. For what has to know it
 * again after all that.
 */
export function firstId(id: LicenseId, idOf: (id: LicenseId) => LicenseId): LicenseId {
  const { shop, family, name } = partsOf(id);
  const earlier = [UNIDENTIFIED, shop].flatMap((one) => [`${one}/unknown/${name}`, `${one}/${family}/${name}`]);
  return earlier.find((one) => idOf(one) === id) ?? id;
}
