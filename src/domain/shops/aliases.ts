/**
 * Which ids are one: shops that one page named in two ways, and what the user joined
 * (docs/promises.md, "Names of records").
 */

import type { Facts } from '../facts/facts.ts';
import { type ShopId, shopIdOf } from '../facts/license-id.ts';

/** A pair of ids: the first goes by the name of the other. */
export type SamePair = readonly [id: string, as: string];

/**
 * A function from the id of a shop to the one that it is the same as, however many steps away. What the user said comes
 * first.
 */
export function sameShop({ visits, told }: Pick<Facts, 'visits' | 'told'>): (shop: ShopId) => ShopId {
  return samePairs([...shownTogether(visits), ...saidSame(told)]);
}

/** What the user joined, of shops and of licenses. */
export function saidSame(told: Facts['told']): SamePair[] {
  return told.flatMap((fact): SamePair[] => (fact.what === 'same-as' ? [[fact.id, fact.as]] : []));
}

/**
 * A function from an id to the one that these pairs lead to. Of two pairs about one id the last counts; one that would
 * close a circle says nothing new.
 */
export function samePairs(pairs: readonly SamePair[]): (id: string) => string {
  const next = new Map<string, string>();
  const end = (id: string) => {
    let at = id;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
    return at;
  };
  for (const [id, as] of new Map(pairs)) if (end(as) !== id) next.set(id, as);
  return end;
}

/**
 * The 店舗番号 that a page printed together with a 店舗URL: what was seen under the number alone is that shop's.
 * Where one of the two ever stood beside another, nobody knows whose it is.
 */
function shownTogether(visits: Facts['visits']): SamePair[] {
  const pairs = new Map<string, SamePair>();
  for (const { shop } of visits) {
    if (shop.url && shop.number) pairs.set(`${shop.number} ${shop.url}`, [shop.number, shopIdOf(shop)]);
  }
  const all = [...pairs.values()];
  return all.filter(([number, url]) => all.every((other) => (other[0] === number) === (other[1] === url)));
}
