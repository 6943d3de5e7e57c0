/** What is stored of one shop and of no other: what goes when the user forgets that shop. */

import { type Facts, seenKey, toldKey } from '../facts/facts.ts';
import { partsOf, type ShopId } from '../facts/license-id.ts';
import { sameShop } from './aliases.ts';
import { joinedIds } from './license-aliases.ts';
import { sortedByShop } from './whose-page.ts';

/**
 * The storage keys of all that belongs to this shop, joined ones included. A record that stands for another shop's page
 * as well stays; so does one that is held back, since nobody has said whose it is.
 */
export function keysOfShop(shop: ShopId, facts: Facts): string[] {
  const sorted = sortedByShop(facts);
  const idOf = joinedIds(sorted.facts);
  const joined = sameShop(facts);
  const seen = facts.seen.filter((record) => sorted.shopsOf(record).every((one) => one === shop));
  const told = facts.told.filter((fact) =>
    fact.what === 'shop' ? joined(fact.id) === shop : partsOf(idOf(fact.id)).shop === shop,
  );
  return [...seen.map(seenKey), ...told.map(toldKey)];
}
