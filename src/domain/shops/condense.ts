/**
 * Which visits and ticks of keys long over may go: those without which everything that follows from the facts is the
 * same, today and after whatever is shown or told later, since the same state of keys and shops is left.
 */

import type { Day } from '../days/day.ts';
import type { Destinations } from '../facts/destination.ts';
import { byOrder, type Facts, type Told, toldKey, type Visit, visitKey } from '../facts/facts.ts';
import { partsOf, type ShopId, shopIdOf, UNIDENTIFIED } from '../facts/license-id.ts';
import { licensesOf } from '../keys/licenses.ts';
import { sameShop } from './aliases.ts';
import { joinedIds } from './license-aliases.ts';
import { sortedByShop } from './whose-page.ts';

/** So many visits, or ticks, of one shop are kept without asking whether they say anything. */
const ENOUGH = 12;

/**
 * The last ones stay: a list may still go on from these visits, and their documents may be open; these ticks may be
 * taken back.
 */
const LAST = 6;

/**
 * How often the state is worked out at most: each time costs as much as a badge. What is left is for another day; the
 * shop with the most of them comes first.
 */
const TRIALS = 40;

/** The storage keys of the visits and ticks that may go, visits that others say as well apart. `today` in Japan. */
export function needlessFacts(
  facts: Facts,
  today: Day,
  destinations: Destinations,
  trials: number = TRIALS,
): readonly string[] {
  const gone = new Set<string>();
  let left = trials;
  const state = (some: Facts) => {
    left -= 1;
    return stateOfAll(some, today, destinations);
  };
  for (const { shop, all } of byShop(facts)) {
    if (all.length <= ENOUGH || left < 2) continue;
    const old = all.sort((one, other) => byOrder(momentOf(one), momentOf(other))).slice(0, -LAST);
    const others = ownFacts(without(facts, gone), shop);
    for (const one of dropped(old, others, state, () => left > 0)) gone.add(keyOf(one));
  }
  return [...gone];
}

/** What may go: a visit, or a ticked step. */
type Item = Visit | Extract<Told, { what: 'handover' }>;

const isVisit = (one: Item): one is Visit => 'screen' in one;
const keyOf = (one: Item): string => (isVisit(one) ? visitKey(one) : toldKey(one));
const momentOf = (one: Item) => (isVisit(one) ? one.last : one);

const without = (facts: Facts, gone: ReadonlySet<string>): Facts => ({
  ...facts,
  visits: facts.visits.filter((one) => !gone.has(visitKey(one))),
  told: facts.told.filter((one) => !gone.has(toldKey(one))),
});

/** The visits of each shop, as the pages themselves name it, and the ticks of each; the longest first. */
function byShop({ visits, told }: Facts): { shop: ShopId; all: Item[] }[] {
  const groups = new Map<string, { shop: ShopId; all: Item[] }>();
  const add = (shop: ShopId, kind: string, one: Item) => {
    const group = groups.get(`${kind} ${shop}`);
    if (group) group.all.push(one);
    else groups.set(`${kind} ${shop}`, { shop, all: [one] });
  };
  for (const visit of visits) add(shopIdOf(visit.shop), 'visits', visit);
  for (const one of told) if (one.what === 'handover') add(partsOf(one.id).shop, 'ticks', one);
  return [...groups.values()].sort((one, other) => other.all.length - one.all.length);
}

/** What can depend on this shop: everything, where any page names none. */
function ownFacts(facts: Facts, shop: ShopId): Facts {
  if (facts.visits.some((visit) => shopIdOf(visit.shop) === UNIDENTIFIED)) return facts;
  const joined = sameShop(facts);
  const isOwn = (id: ShopId) => joined(id) === joined(shop);
  return {
    ...facts,
    visits: facts.visits.filter((visit) => isOwn(shopIdOf(visit.shop))),
    told: facts.told.filter(({ what, id }) => what === 'same-as' || isOwn(what === 'shop' ? id : partsOf(id).shop)),
  };
}

/** As many of these as can go without a change of the state: all, else those of each half. */
function dropped(items: readonly Item[], facts: Facts, state: (facts: Facts) => string, mayTry: () => boolean): Item[] {
  const wanted = state(facts);
  let left = facts;
  const drop = (some: readonly Item[]): Item[] => {
    if (some.length === 0 || !mayTry()) return [];
    const rest = without(left, new Set(some.map(keyOf)));
    if (state(rest) === wanted) {
      left = rest;
      return [...some];
    }
    if (some.length === 1) return [];
    const half = Math.ceil(some.length / 2);
    return [...drop(some.slice(0, half)), ...drop(some.slice(half))];
  };
  return drop(items);
}

/** All that later facts build upon: the keys of every license, and what each shop was seen to have. */
export function stateOfAll(facts: Facts, today: Day, destinations: Destinations): string {
  const { facts: counted, heldBack, memory } = sortedByShop(facts, today);
  const licenses = licensesOf(counted, joinedIds(counted), today, destinations).map(
    ({ destination: _, byName: __, destinations: ___, ...license }) => license,
  );
  return JSON.stringify([licenses.sort((one, other) => one.id.localeCompare(other.id)), heldBack, memory]);
}
