/**
 * Which visits may go: those without which everything that follows from the facts is the same, today and after whatever
 * is shown or told later, since the same state of keys and shops is left.
 */

import type { Day } from '../days/day.ts';
import type { Destinations } from '../facts/destination.ts';
import { byOrder, type Facts, type Visit, type VisitKey, visitKey } from '../facts/facts.ts';
import { partsOf, type ShopId, shopIdOf, UNIDENTIFIED } from '../facts/license-id.ts';
import { licensesOf } from '../keys/licenses.ts';
import { sameShop } from './aliases.ts';
import { joinedIds } from './license-aliases.ts';
import { sortedByShop } from './whose-page.ts';

/** So many visits of one shop are kept without asking whether they say anything. */
const ENOUGH = 12;

/** The last ones stay: a list may still go on from them, and their documents may be open. */
const LAST = 6;

/**
 * How often the state is worked out at most: each time costs as much as a badge. What is left is for another day; the
 * shop with the most visits comes first.
 */
const TRIALS = 40;

/** The keys of the visits that may go, those that others say as well apart. `today` in Japan. */
export function needlessVisits(
  facts: Facts,
  today: Day,
  destinations: Destinations,
  trials: number = TRIALS,
): VisitKey[] {
  const { visits } = facts;
  const gone: VisitKey[] = [];
  let left = trials;
  const state = (some: Facts) => {
    left -= 1;
    return stateOfAll(some, today, destinations);
  };
  const shops = byShop(facts).sort((one, other) => other.length - one.length);
  for (const own of shops) {
    if (own.length <= ENOUGH || left < 2) continue;
    const [shop] = own.map((visit) => shopIdOf(visit.shop));
    const others = ownFacts({ ...facts, visits: visits.filter((visit) => !gone.includes(visitKey(visit))) }, shop);
    const old = own.sort((one, other) => byOrder(one.last, other.last)).slice(0, -LAST);
    gone.push(...dropped(old, others, state, () => left > 0).map(visitKey));
  }
  return gone;
}

/** The visits of each shop, as the pages themselves name it. */
function byShop({ visits }: Facts): Visit[][] {
  const shops = new Map<ShopId, Visit[]>();
  for (const visit of visits) {
    const shop = shopIdOf(visit.shop);
    const own = shops.get(shop);
    if (own) own.push(visit);
    else shops.set(shop, [visit]);
  }
  return [...shops.values()];
}

/** What can depend on the visits of this shop: everything, where any page names none. */
function ownFacts(facts: Facts, shop: ShopId | undefined): Facts {
  if (shop === undefined || facts.visits.some((visit) => shopIdOf(visit.shop) === UNIDENTIFIED)) return facts;
  const joined = sameShop(facts);
  const isOwn = (id: ShopId) => joined(id) === joined(shop);
  return {
    ...facts,
    visits: facts.visits.filter((visit) => isOwn(shopIdOf(visit.shop))),
    told: facts.told.filter(({ what, id }) => what === 'same-as' || isOwn(what === 'shop' ? id : partsOf(id).shop)),
  };
}

/** As many of these visits as can go without a change of the state: all, else those of each half. */
function dropped(
  visits: readonly Visit[],
  facts: Facts,
  state: (facts: Facts) => string,
  mayTry: () => boolean,
): Visit[] {
  const wanted = state(facts);
  let left = facts;
  const drop = (some: readonly Visit[]): Visit[] => {
    if (some.length === 0 || !mayTry()) return [];
    const without = { ...left, visits: left.visits.filter((visit) => !some.includes(visit)) };
    if (state(without) === wanted) {
      left = without;
      return [...some];
    }
    if (some.length === 1) return [];
    const half = Math.ceil(some.length / 2);
    return [...drop(some.slice(0, half)), ...drop(some.slice(half))];
  };
  return drop(visits);
}

/** All that later facts build upon: the keys of every license, and what each shop was seen to have. */
export function stateOfAll(facts: Facts, today: Day, destinations: Destinations): string {
  const { facts: counted, heldBack, memory } = sortedByShop(facts, today);
  const licenses = licensesOf(counted, joinedIds(counted), today, destinations).map(
    ({ destination: _, byName: __, destinations: ___, ...license }) => license,
  );
  return JSON.stringify([licenses.sort((one, other) => one.id.localeCompare(other.id)), heldBack, memory]);
}
