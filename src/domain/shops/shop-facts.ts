/** What is stored of one shop and of no other: what goes when the user forgets that shop. */

import type { Day } from '../days/day.ts';
import { type Facts, toldKey, visitKey } from '../facts/facts.ts';
import { type LicenseId, partsOf, type ShopId, UNIDENTIFIED } from '../facts/license-id.ts';
import { remindedKey } from '../facts/reminded.ts';
import { sameShop } from './aliases.ts';
import { joinedIds, rowIdsOf } from './license-aliases.ts';
import { sortedByShop } from './whose-page.ts';

/**
 * The storage keys of all that belongs to this shop, joined ones included. A visit that is held back stays, since
 * nobody has said whose it is. What was reminded has a key for each id that a license may have gone by, stored or not.
 * `today` in Japan.
 */
export function keysOfShop(shop: ShopId, facts: Facts, today: Day): string[] {
  const sorted = sortedByShop(facts, today);
  const idOf = joinedIds(sorted.facts);
  const joined = sameShop(facts);
  const visits = facts.visits.map(visitKey).filter((key) => sorted.shopOf(key) === shop);
  const told = facts.told.filter((fact) =>
    fact.what === 'shop' ? joined(fact.id) === shop : partsOf(idOf(fact.id)).shop === shop,
  );
  const shown = sorted.facts.visits.flatMap(rowIdsOf);
  const ids = [...shown, ...told.flatMap((fact) => (fact.what === 'shop' ? [] : [fact.id]))];
  const reminded = ids
    .flatMap((id) => [id, idOf(id), beforeItsShop(id)])
    .filter((id) => partsOf(idOf(id)).shop === shop);
  return [...visits, ...told.map(toldKey), ...new Set(reminded.map(remindedKey))];
}

/** Whether a license with this id belongs to this shop, joined ones included; in the settings there may be any id. */
export function belongsToShop(shop: ShopId, facts: Facts, today: Day): (id: LicenseId) => boolean {
  const idOf = joinedIds(sortedByShop(facts, today).facts);
  const joined = sameShop(facts);
  return (id) => joined(partsOf(idOf(id)).shop) === shop;
}

/** The id by which a license went while no page had named its shop. */
function beforeItsShop(id: LicenseId): LicenseId {
  const [, ...rest] = id.split('/');
  return [UNIDENTIFIED, ...rest].join('/');
}
