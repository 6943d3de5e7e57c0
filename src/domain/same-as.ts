/** Which ids are one: shops that one page named in two ways, and what the user joined (contract, `same-as`). */

import type { Facts } from './facts.ts';
import { type ShopId, shopIdOf } from './license-id.ts';

/** A pair of ids: the first goes by the name of the other. */
export type SamePair = readonly [id: string, as: string];

/** A function from the id of a shop to the one that it is the same as, however many steps away. What the user said comes first. */
export function sameShop({ seen, told }: Pick<Facts, 'seen' | 'told'>): (shop: ShopId) => ShopId {
  const said = told.flatMap((fact): SamePair[] => (fact.what === 'same-as' ? [[fact.id, fact.as]] : []));
  return samePairs([...shownTogether(seen), ...said]);
}

/** A function from an id to the one that these pairs lead to. Where they lead round in a circle, all in it are one. The last pair of an id counts. */
export function samePairs(pairs: readonly SamePair[]): (id: string) => string {
  const next = new Map(pairs);
  return (id) => {
    const passed: string[] = [];
    let at = id;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) {
      const begin = passed.indexOf(at);
      if (begin >= 0) return passed.slice(begin).sort()[0] ?? at;
      passed.push(at);
      at = to;
    }
    return at;
  };
}

/**
 * The 店舗番号 that a page printed together with a 店舗URL: what was seen under the number alone is that shop's.
 * Where one of the two ever stood beside another, nobody knows whose it is.
 */
function shownTogether(seen: Facts['seen']): SamePair[] {
  const urls = new Map<string, Set<string>>();
  const numbers = new Map<string, Set<string>>();
  for (const { shop } of seen) {
    const { url, number } = shop;
    if (!url || !number) continue;
    urls.set(number, (urls.get(number) ?? new Set()).add(url));
    numbers.set(url, (numbers.get(url) ?? new Set()).add(number));
  }
  return [...urls].flatMap(([number, [url, another]]) =>
    url && !another && numbers.get(url)?.size === 1 ? [[shopIdOf({ number }), shopIdOf({ url })] as const] : [],
  );
}
