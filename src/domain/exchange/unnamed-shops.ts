/**
 * Shops that no page names are numbered in each browser on its own: `unidentified.2` of another one is another shop,
 * unless it came from here.
 */

import type { Facts, Told, ToldShop } from '../facts/facts.ts';
import { nextUnnamed, partsOf, type ShopId, UNIDENTIFIED } from '../facts/license-id.ts';
import { isSameTold, pagesOf, samePoints } from './same-points.ts';

/** The facts of another browser, with ids for its unnamed shops that no other shop has here. */
export function withOwnIds(there: Facts, here: Facts): Facts {
  const ids = new Map<ShopId, ShopId>();
  const taken = [...shopsIn(here), ...shopsIn(there)];
  for (const shop of shopsIn(there).filter(isNumbered)) {
    const theirs = shopFact(there, shop);
    const known = theirs && here.told.find((own) => isNumbered(own.id) && isFrom(own, theirs, here, there));
    if (known) ids.set(shop, known.id);
    else if (theirs && shopFact(here, shop)) {
      const free = nextUnnamed(taken);
      taken.push(free);
      ids.set(shop, free);
    }
  }
  if (ids.size === 0) return there;
  const renamed = (id: string) => {
    const [shop = '', ...rest] = id.split('/');
    return [ids.get(shop) ?? shop, ...rest].join('/');
  };
  const told = there.told.map(
    (fact): Told => ({
      ...fact,
      id: renamed(fact.id),
      ...(fact.what === 'same-as' && { as: renamed(fact.as) }),
    }),
  );
  return { ...there, told };
}

/** `unidentified.2` and so on: the user told it apart from another one. */
function isNumbered(id: string): boolean {
  return !id.includes('/') && id.startsWith(`${UNIDENTIFIED}.`);
}

/** Every shop of which something was told. */
function shopsIn({ told }: Facts): ShopId[] {
  const ids = told.flatMap((fact) => [fact.id, ...(fact.what === 'same-as' ? [fact.as] : [])]);
  return [...new Set(ids.map((id) => partsOf(id).shop))];
}

function shopFact({ told }: Facts, shop: ShopId): ToldShop | undefined {
  return told.find((fact): fact is ToldShop => fact.what === 'shop' && fact.id === shop);
}

/** Whether both are about one shop: the same word, or an answer of both about the same page. */
function isFrom(own: Told, theirs: ToldShop, here: Facts, there: Facts): boolean {
  if (own.what !== 'shop') return false;
  if (isSameTold({ ...own, id: theirs.id }, theirs)) return true;
  const visits = new Map(samePoints({ ...here, told: [] }, { ...there, told: [] }).map(([one, other]) => [other, one]));
  const froms = pagesOf(own).map(({ from }) => from);
  return pagesOf(theirs).some(({ from }) => froms.includes(visits.get(from) ?? -1));
}
