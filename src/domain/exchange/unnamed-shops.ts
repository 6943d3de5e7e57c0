/**
 * Shops that no page names are numbered in each browser on its own: `unidentified.2` of another one is another shop,
 * unless it came from here.
 */

import type { Facts, Told, ToldShop } from '../facts/facts.ts';
import { partsOf, type ShopId, UNIDENTIFIED, unnamedIds } from '../facts/license-id.ts';
import { pagesOf, samePoints, toldContent } from './same-points.ts';

/** The facts of another browser, with ids for its unnamed shops that no other shop has here. */
export function withOwnIds(there: Facts, here: Facts): Facts {
  const ids = new Map<ShopId, ShopId>();
  const free = unnamedIds([...shopsIn(here), ...shopsIn(there)]);
  const [own, others] = [shopFacts(here), shopFacts(there)];
  const known = knownBy(own, here, there);
  for (const shop of shopsIn(there).filter(isNumbered)) {
    const theirs = others.get(shop);
    if (!theirs) continue;
    const id = known(theirs) ?? (own.has(shop) ? free.next().value : undefined);
    if (id !== undefined) ids.set(shop, id);
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

function shopFacts({ told }: Facts): Map<ShopId, ToldShop> {
  return new Map(told.flatMap((fact) => (fact.what === 'shop' ? [[fact.id, fact] as const] : [])));
}

/**
 * Finds the numbered shop here that is one with another browser's: the same word, or an answer of both about the same
 * page. All is looked up and nothing is compared in pairs, since a file may hold thousands.
 */
function knownBy(own: ReadonlyMap<ShopId, ToldShop>, here: Facts, there: Facts) {
  const numbered = [...own.values()].filter(({ id }) => isNumbered(id));
  const byWord = new Map<string, number>();
  const byPage = new Map<number, number>();
  // Of several the first one.
  for (const [place, fact] of [...numbered.entries()].reverse()) {
    byWord.set(wordOf(fact), place);
    for (const { from } of pagesOf(fact)) byPage.set(from, place);
  }
  const visits = new Map(samePoints({ ...here, told: [] }, { ...there, told: [] }).map(([one, other]) => [other, one]));
  return (theirs: ToldShop): ShopId | undefined => {
    let first = byWord.get(wordOf(theirs)) ?? numbered.length;
    for (const { from } of pagesOf(theirs)) {
      first = Math.min(first, byPage.get(visits.get(from) ?? -1) ?? first);
    }
    return numbered[first]?.id;
  };
}

/** What was said of a shop and when, whatever its number. */
function wordOf(fact: ToldShop): string {
  return `${fact.at} ${toldContent({ ...fact, id: UNIDENTIFIED })}`;
}
