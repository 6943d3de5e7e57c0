/** Which ids name one and the same license: a page that is silent about its shop or family speaks of the only one that fits. */

import type { Facts } from './facts.ts';
import { type LicenseId, partsOf, UNIDENTIFIED } from './license-id.ts';

/**
 * A function from any stored id to the id that its license goes by.
 * `unidentified` stands for the one shop that is known, and family `unknown` for the one family in which that shop has a product of
 * this name (G3 lists without a developer, details without a header). Where two would fit, nothing is joined. Records are never
 * rewritten (contract, "What is kept").
 */
export function joinedIds(facts: Facts): (id: LicenseId) => LicenseId {
  const ids = [...facts.seen, ...facts.told].map((fact) => partsOf(fact.id));
  const shops = new Set(ids.map((id) => id.shop).filter((shop) => shop !== UNIDENTIFIED));
  const [onlyShop] = shops;
  const shopOf = (shop: string): string => (shop === UNIDENTIFIED && shops.size === 1 && onlyShop ? onlyShop : shop);

  const families = new Map<string, Set<string>>();
  for (const id of ids) {
    if (id.family === 'unknown') continue;
    const product = `${shopOf(id.shop)}/${id.name}`;
    families.set(product, (families.get(product) ?? new Set()).add(id.family));
  }

  return (id) => {
    const { shop, family, name } = partsOf(id);
    const known = families.get(`${shopOf(shop)}/${name}`);
    const [onlyFamily] = known ?? [];
    const joined = family === 'unknown' && known?.size === 1 && onlyFamily ? onlyFamily : family;
    return `${shopOf(shop)}/${joined}/${name}`;
  };
}
