/** What is stored of one shop and of no other: what goes when the user forgets that shop. */

import type { Day } from '../days/day.ts';
import { type Facts, toldKey, visitKey } from '../facts/facts.ts';
import { partsOf, type ShopId } from '../facts/license-id.ts';
import { sameShop } from './aliases.ts';
import { joinedIds } from './license-aliases.ts';
import { sortedByShop } from './whose-page.ts';

/**
 * The storage keys of all that belongs to this shop, joined ones included. A visit that is held back stays, since
 * nobody has said whose it is. `today` in Japan.
 */
export function keysOfShop(shop: ShopId, facts: Facts, today: Day): string[] {
  const sorted = sortedByShop(facts, today);
  const idOf = joinedIds(sorted.facts);
  const joined = sameShop(facts);
  const visits = facts.visits.map(visitKey).filter((key) => sorted.shopOf(key) === shop);
  const told = facts.told.filter((fact) =>
    fact.what === 'shop' ? joined(fact.id) === shop : partsOf(idOf(fact.id)).shop === shop,
  );
  return [...visits, ...told.map(toldKey)];
}
