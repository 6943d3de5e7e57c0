/**
 * A calendar knows an entry again after the shop of its key was named, and never takes another key's for it; what no
 * longer counts is withdrawn.
 */

import { describe, expect, it } from 'vitest';
import { entryId } from '../../../src/calendar/entry-id.ts';
import { calendarEntries, formerEntries } from '../../../src/domain/reminders/calendar-entries.ts';
import { rightDate, typeDate } from '../../../src/domain/today/commands.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import {
  at,
  away,
  type Fact,
  factsOf,
  inDays,
  type Seen,
  seen,
  TODAY,
  ticked,
  typed,
  when,
} from '../../support/facts.ts';
import { type Brief, stateWith } from './states.ts';

const AONAMI = { url: 'mihon-aonami' };
const KOMOREBI = { url: 'mihon-komorebi' };
/** A list with this key, seen that many days ago. */
const key = (ago: number, shop?: Seen['shop'], ends = 20): Fact => ({
  ...seen({ ends, ...(shop && { shop }) }),
  firstSeenAt: at(-ago),
  lastSeenAt: at(-ago),
});

/** In a list that names no developer nobody can tell the family. */
const seenBefore = (shop?: Seen['shop']) => {
  const { id, family } = seen({ family: 'unknown', ...(shop && { shop }) });
  return { id, family };
};

/** The ids of the entries of each shop, by the shop as it is known. */
function idsWith(...facts: readonly Fact[]): Record<string, string[]> {
  const { settings, isWorkingDay } = stateWith([]);
  const { keys, idOf } = knownToday(factsOf(...facts), TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false });
  const plan = { today: TODAY, settings: settings.reminders, sales: [], isWorkingDay, idOf };
  return Object.fromEntries(keys.map((one) => [one.license.shop.url ?? '', calendarEntries(one, plan).map(entryId)]));
}

it('entries keep their ids when the shop is named', () => {
  const before = idsWith(key(9))[''];
  expect(before).toHaveLength(5);
  expect(idsWith(key(9), key(5, AONAMI))).toEqual({ 'mihon-aonami': before });
});

it.each<[string, Seen['shop'] | undefined, readonly Fact[]]>([
  ['a shop without a name', undefined, []],
  ['the first shop', AONAMI, []],
  ['the second shop', KOMOREBI, [seen({ product: 'BOSS', ends: 20, first: -12, shop: AONAMI })]],
])('in %s entries keep their ids when a page first says of which family the key is', (_, shop, others) => {
  const list = { ...key(9, shop), ...seenBefore(shop) };
  const detail = seen({ ends: 20, first: -5, screen: 'product-detail', ...(shop && { shop }) });
  const idsOf = (...facts: readonly Fact[]) => idsWith(...others, ...facts)[shop?.url ?? ''];
  expect(idsOf(list)).toHaveLength(5);
  expect(idsOf(list, detail)).toEqual(idsOf(list));
});

it('the first shop keeps its ids when a second one comes, whose are others', () => {
  const alone = idsWith(key(9, AONAMI))['mihon-aonami'];
  const both = idsWith(key(9, AONAMI), key(5, KOMOREBI));
  expect(both['mihon-aonami']).toEqual(alone);
  expect(both['mihon-komorebi']).toHaveLength(5);
  expect(both['mihon-komorebi']?.filter((id) => alone?.includes(id))).toEqual([]);
});

it('another end of the same key has other ids', () => {
  const [one, other] = [20, 21].map((ends) => idsWith(key(9, undefined, ends))['']);
  expect(one?.filter((id) => other?.includes(id))).toEqual([]);
});

it('a key that never ends has none: the day after 9999-12-31 would spoil the whole file', () => {
  const never = { ...seen({ first: -9 }), expiresOn: Temporal.PlainDate.from('9999-12-31') };
  const far = { ...never, expiresOn: Temporal.PlainDate.from('9998-12-31') };
  expect([never, far].map((one) => idsWith(one)['']?.length)).toEqual([0, 5]);
});

describe('of what an earlier file held nothing is left over', () => {
  const old = seen({ ends: 20, first: -60, last: -1 });
  const filesOf = (facts: readonly Fact[], brief: Brief = {}) => {
    const { known, settings, isWorkingDay } = stateWith(facts, brief);
    const plan = { today: known.today, settings: settings.reminders, sales: [], isWorkingDay, idOf: known.idOf };
    const ids = (of: typeof formerEntries) => known.keys.flatMap((one) => of(one, plan)).map(entryId);
    return { held: ids(calendarEntries), gone: ids(formerEntries) };
  };
  const before = filesOf([old]).held;
  const registered = [seen({ ends: 96, first: 1 }), ticked('registered', { ends: 96, on: 1 })];

  it.each<[string, readonly Fact[], Brief]>([
    ['renewed', registered, {}],
    ['renewed, and other days chosen meanwhile', registered, { reminders: { ladder: [9], eve: false } }],
    ['registered, and the new day not seen yet', [ticked('registered', { replaces: 20, on: 0 })], {}],
    [
      'renewed, and issued once more',
      [...registered, seen({ ends: 97 }), ticked('registered', { ends: 97, on: 1 })],
      {},
    ],
    [
      'moved earlier on RMS, as the user confirmed',
      [seen({ ends: 15 }), ticked('registered', { ends: 15, on: 1 })],
      {},
    ],
    ['put away', [away(true)], {}],
    ['stopped', [seen({ ends: 20, state: 'stopped', first: 1 })], {}],
  ])('of a key that was %s', (_, facts, brief) => {
    const { held, gone } = filesOf([old, ...facts], { day: 1, ...brief });
    expect(before.filter((id) => !gone.includes(id))).toEqual([]);
    expect(held.filter((id) => gone.includes(id))).toEqual([]);
    expect(new Set(gone).size).toBe(gone.length);
  });

  /** The facts after the user has typed these days, one after the other, as the form keeps them. */
  const typedIn = (...ends: readonly number[]) =>
    ends.reduce<readonly Fact[]>((facts, end) => {
      const before = stateWith(facts).known.keys[0]?.license.typedDays;
      const entry = { id: old.id, shop: {}, product: old.product, family: old.family, expiresOn: inDays(end) };
      return typeDate(entry, before)(when(at(0)));
    }, []);

  it('of days that were typed and corrected, and none of the one that counts', () => {
    const [first, second, third] = [20, 35, 27].map((ends) => filesOf(typedIn(ends)).held);
    const { held, gone } = filesOf(typedIn(20, 35, 27));
    expect(held).toEqual(third);
    expect([...(first ?? []), ...(second ?? [])].filter((id) => !gone.includes(id))).toEqual([]);
    expect(held.filter((id) => gone.includes(id))).toEqual([]);
  });

  it('of a typed day that the user gives up for the one on RMS', () => {
    const facts = [...typedIn(20), seen({ ends: 15, first: 1 })];
    const [one] = stateWith(facts, { day: 1 }).known.keys;
    expect([one?.standing.is, filesOf(facts, { day: 1 }).gone]).toEqual(['which', []]);
    const after = one ? [...facts.slice(1), ...rightDate(one.license, inDays(15))(when(at(2)))] : [];
    const { held, gone } = filesOf(after, { day: 2 });
    expect(filesOf(typedIn(20)).held.filter((id) => !gone.includes(id))).toEqual([]);
    expect(held.length).toBeGreaterThan(0);
  });

  it('nor is an end both held and withdrawn, whatever was said before', () => {
    const facts = [seen({ ends: 90, first: -17 }), typed(110, -6), ticked('registered', { replaces: 60, on: 1 })];
    const { held, gone } = filesOf(facts, { day: 1 });
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((id) => gone.includes(id))).toEqual([]);
  });

  it('a day that was typed wrong and typed again is not withdrawn', () => {
    const { held, gone } = filesOf(typedIn(20, 35, 20));
    expect(held).toEqual(filesOf(typedIn(20)).held);
    expect(gone.filter((id) => held.includes(id))).toEqual([]);
    expect(gone.length).toBeGreaterThan(0);
  });

  it.each<[string, readonly Fact[], number]>([
    ['that counts as before', [], 1],
    ['whose new key is still to be registered', [seen({ ends: 96, first: 1 })], 1],
    ['that was put away and is long past', [away(true)], 21],
  ])('nothing is withdrawn of a key %s', (_, facts, day) => {
    expect(filesOf([old, ...facts], { day }).gone).toEqual([]);
  });
});
