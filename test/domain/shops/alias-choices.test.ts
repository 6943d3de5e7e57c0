/**
 * One product under two names, joined by the user: dates, ticks and answers of both count as one, and parted they are
 * two again.
 */

import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/domain/facts/facts.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import type { License } from '../../../src/domain/keys/licenses.ts';
import { newerKey } from '../../../src/domain/keys/ring.ts';
import { couldBeOneIn, joinsOf } from '../../../src/domain/shops/alias-choices.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import {
  at,
  away,
  type Fact,
  factsOf,
  inDays,
  ofOneShop,
  seen,
  TODAY,
  ticked,
  typed,
  when,
} from '../../support/facts.ts';

const OLD = 'はこぶね出荷';
const NEW = 'はこぶね出荷Pro';
const idOf = (product: string, shop = {}) => licenseIdOf(shop, 'vendor', product);
const day = (ends: number) => `${inDays(ends)}`;
const join: Told = { id: idOf(OLD), what: 'same-as', as: idOf(NEW), ...when(at(0)) };
const known = (...facts: Fact[]) =>
  knownToday(factsOf(...facts), TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false });
const licenses = (...facts: Fact[]) =>
  known(...facts, BESIDE)
    .keys.map(({ license }) => license)
    .filter(({ product }) => product !== BESIDE.product);
const only = (...facts: Fact[]): License => {
  const found = licenses(...facts);
  expect(found).toHaveLength(1);
  return found[0] as License;
};
/** Another product of the list, seen with both: without it nobody could say that both lists are of one shop. */
const BESIDE = seen({ product: 'Lmail', ends: 50, first: -80, last: -1 });
const renamed = [seen({ product: OLD, ends: 6, first: -80, last: -2 }), seen({ product: NEW, ends: 90, first: -1 })];

describe('a renamed product', () => {
  it('counts on from the old key until the new one is registered', () => {
    const license = only(...renamed, join);
    expect(license).toMatchObject({ id: idOf(NEW), product: NEW, ring: { held: day(6) } });
    expect(newerKey(license.ring)?.until).toEqual(inDays(90));
    const joins = joinsOf(known(...renamed, join));
    expect(joins.map(({ into, names }) => [into, names])).toEqual([[license.id, [OLD, NEW]]]);
  });

  it('keeps the ticks that were made under either name', () => {
    const done = ticked('registered', { ends: 90, replaces: 6 }, OLD);
    expect(only(...renamed, join, done).ring.held).toBe(day(90));
    const doneAsNew = ticked('registered', { ends: 90, replaces: 6 }, NEW);
    expect(only(...renamed, join, doneAsNew).ring.held).toBe(day(90));
  });

  it('is two products where nobody joined them', () => {
    expect(licenses(...renamed).map(({ id }) => id)).toEqual([idOf(OLD), idOf(NEW)]);
    expect(joinsOf(known(...renamed))).toEqual([]);
  });

  it('stays joined when its shop is learned later', () => {
    const shop = { url: 'mihon-aonami' };
    const named = seen({ product: NEW, ends: 90, shop, first: 0 });
    const license = only(...renamed, named, join);
    expect(license).toMatchObject({ id: idOf(NEW, shop), shop, ring: { held: day(6) } });
  });
});

describe('what was told under two names', () => {
  it('goes by the later answer', () => {
    const still: Told = { ...away(false, NEW), at: at(-3) } as Told;
    expect(only(...renamed, join, still, away(true, OLD)).ring.away).toBe(true);
    expect(only(...renamed, join, away(true, NEW), { ...away(false, OLD), at: at(1) } as Told).ring.away).toBe(false);
  });

  it('goes by the later of two typed dates', () => {
    expect(only(typed(20, -5, OLD), typed(40, 0, NEW), join).ring.held).toBe(day(40));
    expect(only(typed(40, 0, OLD), typed(20, -5, NEW), join).ring.held).toBe(day(40));
  });
});

describe('two licenses', () => {
  const could = (...facts: Fact[]) => {
    const all = known(...ofOneShop(...facts));
    const couldBeOne = couldBeOneIn(all);
    const [one, other] = all.keys.map(({ license }) => license.id);
    return one && other && [couldBeOne(one, other), couldBeOne(other, one)];
  };

  it('that stood in one list at one time are never offered as one', () => {
    const list = [seen({ product: OLD, first: -9, last: -2 }), seen({ product: NEW, first: -9, last: 0 })];
    expect(could(...list)).toEqual([false, false]);
  });

  it('that were never seen together may be one', () => {
    expect(could(...renamed)).toEqual([true, true]);
    expect(could(typed(20, 0, OLD), seen({ product: NEW }))).toEqual([true, true]);
  });

  it('of two shops are not', () => {
    const shops = [{ url: 'mihon-a' }, { url: 'mihon-b' }] as const;
    expect(could(seen({ product: OLD, shop: shops[0] }), seen({ product: NEW, shop: shops[1], last: -1 }))).toEqual([
      false,
      false,
    ]);
  });
});
