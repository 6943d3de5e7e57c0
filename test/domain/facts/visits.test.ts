/** The same page again tells since when it has been shown so, unless anything came in between. */

import { describe, expect, it } from 'vitest';
import type { Facts, Told, Visit } from '../../../src/domain/facts/facts.ts';
import { dayShown, goingOn, idsOf, saidTwice, visitOf } from '../../../src/domain/facts/visits.ts';
import { at, away, factsOf, inDays, type Seen, seen, TODAY } from '../../support/facts.ts';

const A = { url: 'mihon-aonami' };
const B = { url: 'mihon-komorebi' };
const visitsOf = (...rows: Seen[]) => factsOf(...rows).visits;

describe('the same page again', () => {
  const first = seen({ ends: 6, shop: A, first: -9 });
  const again = seen({ ends: 6, shop: A, first: 0 });
  /** Since which day the last page has been shown so, after these facts. */
  const since = (...facts: (Seen | Told)[]) => {
    const { visits, told, sessionEnds } = factsOf(...facts);
    const last = visits.at(-1) as Visit;
    return TODAY.until(
      dayShown(goingOn(last, { visits, told, ...(sessionEnds && { sessionEnds }) }).first.at, TODAY) ?? TODAY,
    ).days;
  };

  it.each<[string, readonly (Seen | Told)[], number]>([
    ['has been shown since the first time', [], -9],
    ['has been shown since the first time, whatever another shop showed', [seen({ shop: B, first: -5 })], -9],
    ['begins anew where the shop showed something else', [seen({ ends: 90, shop: A, first: -5 })], 0],
    ['begins anew where the user said something of that shop', [{ ...away(true), at: at(-5) } as Told], 0],
    [
      'has been shown since the first time, whatever was said of another shop',
      [{ ...away(true), id: 'mihon-komorebi/vendor/見本', at: at(-5) } as Told],
      -9,
    ],
  ])('%s', (_, between, day) => {
    expect(since(first, ...between, again)).toBe(day);
  });

  it('of a shop that is not named begins anew after a login', () => {
    const visits = visitsOf(seen({ first: -9 }), seen({ first: 0 }));
    const facts: Facts = { visits, told: [], sessionEnds: [{ at: at(-5), order: 1.5 }] };
    const last = visits[1] as Visit;
    expect(goingOn(last, facts)).toEqual(last);
    expect(goingOn(last, { visits, told: [] }).first).toEqual(visits[0]?.first);
  });
});

it('what a later record says as well is said twice', () => {
  const visits = visitsOf(seen({ ends: 6, first: -9 }), seen({ ends: 6, first: -1 }), seen({ ends: 9, first: 0 }));
  const [first, second, other] = visits as [Visit, Visit, Visit];
  const whole = { ...second, first: first.first };
  expect(saidTwice([first, second, other])).toEqual([]);
  expect(saidTwice([first, whole, other])).toEqual([first]);
});

it('an instant that is later than today dates nothing', () => {
  expect(dayShown(at(1), TODAY)).toBeUndefined();
  expect(dayShown(at(0), TODAY)).toEqual(inDays(0));
});

it('a screen without keys makes no visit, a list does, and its rows have ids', () => {
  const read = { moment: { at: at(0), order: 3 }, document: 'a' };
  expect(visitOf({ screen: 'login', shop: {}, keys: [] }, read)).toBeUndefined();
  const keys = [{ product: '見本', family: 'vendor', state: 'active' }] as const;
  const visit = visitOf({ screen: 'product-list', shop: A, keys, page: { from: 2, shown: 4, of: 9 } }, read);
  expect(visit).toMatchObject({ order: 3, page: { shown: 4, of: 9 }, rows: keys });
  expect(visit && idsOf(visit)).toEqual(['mihon-aonami/vendor/見本']);
});
