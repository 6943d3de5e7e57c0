/** Old visits go, and nothing that is shown changes: not today, and not after whatever is shown or told later. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedForm } from '../../../src/browser/storage/fact-schemas.ts';
import { type Facts, type Told, toldKey, type Visit, visitKey } from '../../../src/domain/facts/facts.ts';
import { saidTwice } from '../../../src/domain/facts/visits.ts';
import { needlessVisits } from '../../../src/domain/shops/condense.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { type Fact, factsOf, ofOneShop, seen, TODAY, ticked, typed } from '../../support/facts.ts';

const known = (facts: Facts) => {
  const { keys, badge, heldBack } = knownToday(facts, TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false });
  return JSON.stringify([keys.map(({ license: { ring: _, ...license }, ...one }) => [license, one]), badge, heldBack]);
};

function condensed(facts: Facts): Facts {
  const twice = new Set(saidTwice(facts.visits).map(visitKey));
  const once = { ...facts, visits: facts.visits.filter((visit) => !twice.has(visitKey(visit))) };
  const gone = new Set(needlessVisits(once, TODAY, ALL_DESTINATIONS, 400));
  return { ...once, visits: once.visits.filter((visit) => !gone.has(visitKey(visit))) };
}

/** Facts of which the later ones come after those that were condensed. */
function together(before: Facts, after: Facts): Facts {
  const visits = [...before.visits, ...after.visits.filter(({ order }) => order > 1000)];
  return { visits, told: [...before.told, ...after.told.filter(({ order }) => order > 1000)] };
}

/** A look a day, for years, at a list whose key is renewed and registered every 90 days. */
function years(count: number): Fact[] {
  const facts: Fact[] = [];
  for (let day = -365 * count; day <= 0; day += 1) {
    const renewal = Math.floor((day + 365 * count) / 84);
    const ends = -365 * count + renewal * 84 + 90;
    facts.push(...ofOneShop(seen({ ends, first: day })));
    if ((day + 365 * count) % 84 === 1) facts.push(...ofOneShop(ticked('registered', { ends, on: day })));
  }
  return facts;
}

describe('five years of daily looks', () => {
  const facts = factsOf(...years(5));

  it('leave a few visits, and the same is shown', () => {
    const left = condensed(facts);
    expect(facts.visits.length).toBeGreaterThan(1800);
    expect(left.visits.length).toBeLessThan(13);
    expect(known(left)).toBe(known(facts));
  });
});

/** One visit for each list that looks otherwise than the one before: each of these keys is renewed every 84 days. */
function lists(url: string, keys: number, count: number): Fact[] {
  const renewals = Array.from({ length: 84 }, (_, day) => day).filter((day) => day % Math.ceil(84 / keys) === 0);
  return Array.from({ length: count }, (_, index) => index - count).flatMap((day) => {
    const rows = renewals.slice(0, keys).map((from, key) =>
      seen({
        shop: { url },
        product: `みほん製品${key}`,
        ends: Math.floor((day - from) / 84) * 84 + from + 90,
        first: day,
      }),
    );
    return (day + count) % Math.ceil(84 / keys) === 0 ? rows : [];
  });
}

describe('lists of six keys', () => {
  it.each([
    ['eight months', 240, 18],
    ['two years', 730, 53],
  ])('leave at most a dozen visits of a shop after %s', (_, days, visits) => {
    const facts = factsOf(...lists('mihon-aonami', 6, days));
    expect(facts.visits.length).toBe(visits);
    const left = condensed(facts);
    expect(left.visits.length).toBeLessThan(13);
    expect(known(left)).toBe(known(facts));
  });

  it('of fifty shops and five years, with what was ticked, stay under 4 MB', () => {
    const told = Array.from({ length: 22 * 6 }, (_, index) =>
      ticked(
        'registered',
        { ends: 80 - 84 * Math.floor(index / 6), on: -84 * Math.floor(index / 6) },
        `みほん製品${index % 6}`,
      ),
    );
    const { visits, told: words } = condensed(factsOf(...lists('mihon-aonami', 6, 1825), ...told));
    const stored: (readonly [string, Visit | Told])[] = [
      ...visits.map((one) => [visitKey(one), one] as const),
      ...words.map((one) => [toldKey(one), one] as const),
    ];
    const bytes = stored.map(([key, fact]) => Buffer.byteLength(`${key}${JSON.stringify(storedForm(fact))}`));
    expect(words.length).toBe(132);
    expect(50 * bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(4_000_000);
  });

  it('leave few visits of each shop after some days, beside one of which nearly all must stay', () => {
    let facts = factsOf(...lists('mihon-aonami', 28, 84), ...lists('mihon-benimaru', 6, 730));
    const counts = () =>
      ['mihon-aonami', 'mihon-benimaru'].map((url) => facts.visits.filter(({ shop }) => shop.url === url).length);
    const [before = 0] = counts();
    for (let day = 0; day < 8; day += 1) {
      const gone = needlessVisits(facts, TODAY, ALL_DESTINATIONS);
      facts = { ...facts, visits: facts.visits.filter((visit) => !gone.includes(visitKey(visit))) };
    }
    const [much = 0, little = 0] = counts();
    expect(much).toBeGreaterThan(before - 8);
    expect(little).toBeLessThan(13);
  });
});

const fact = fc.oneof(
  fc
    .record({
      ends: fc.integer({ min: -40, max: 95 }),
      first: fc.integer({ min: -60, max: -1 }),
      screen: fc.constantFrom('product-list' as const, 'product-detail' as const),
      state: fc.constantFrom('active' as const, 'awaiting-approval' as const, 'stopped' as const),
      product: fc.constantFrom('ネクストエンジン', 'Lmail'),
    })
    .map((brief): Fact => seen(brief)),
  fc
    .record({ ends: fc.integer({ min: -40, max: 95 }), on: fc.integer({ min: -60, max: -1 }) })
    .map(({ ends, on }) => ticked('registered', { ends, on })),
  fc
    .record({ ends: fc.integer({ min: 1, max: 95 }), on: fc.integer({ min: -60, max: -1 }) })
    .map(({ ends, on }) => typed(ends, on)),
);

it('whatever was shown and told, and whatever comes: without the needless visits the same is shown', () => {
  const facts = fc.array(fact, { minLength: 26, maxLength: 60 });
  fc.assert(
    fc.property(facts, fc.array(fact, { maxLength: 4 }), fc.boolean(), (past, future, named) => {
      const of = (all: readonly Fact[]) => factsOf(...(named ? ofOneShop(...all) : all));
      const before = of(past);
      const left = condensed(before);
      expect(known(left)).toBe(known(before));
      const later = of(future);
      const moved = (moment: { order: number }) => ({ ...moment, order: moment.order + 1000 });
      const after: Facts = {
        visits: later.visits.map((visit) => ({
          ...visit,
          order: visit.order + 1000,
          first: { ...visit.first, ...moved(visit.first) },
          last: { ...visit.last, ...moved(visit.last) },
        })),
        told: later.told.map((told) => ({ ...told, order: told.order + 1000 })),
      };
      expect(known(together(left, after))).toBe(known(together(before, after)));
    }),
  );
});
