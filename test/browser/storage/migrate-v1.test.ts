/** What version 0.1.0 has stored is read as the pages and words that it was, in their order. */

import { describe, expect, it } from 'vitest';
import { valuesOfVersion2 } from '../../../src/browser/storage/migrate-v1.ts';
import { toldKey, type Visit, visitKey } from '../../../src/domain/facts/facts.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, inDays, TODAY } from '../../support/facts.ts';
import { migrated, NOW, PRODUCT, rowsOf, seenKey, seenV1, tickV1, toldV1 } from './stored-v1.ts';

const toldKeys = (...all: Record<string, unknown>[]) => migrated(...all).told.map(toldKey);
const ID = `unidentified/vendor/${PRODUCT}`;

describe('pages', () => {
  it('a key that was seen twice was on two of them', () => {
    const { visits } = migrated(seenV1(PRODUCT, { ends: 6, first: -80, last: -1 }));
    expect(visits.map(({ first, last, order }) => [first.at, last, order])).toEqual([
      [at(-80), { at: at(-80), order: 1 }, 1],
      [at(-1), { at: at(-1), order: 2 }, 2],
    ]);
    expect(visits.map(rowsOf)).toEqual([[`${PRODUCT} 2026-11-30`], [`${PRODUCT} 2026-11-30`]]);
  });

  it('rows that were seen in one instant stood on one of them', () => {
    const { visits } = migrated(
      seenV1(PRODUCT, { ends: 6, first: -80, last: -1 }),
      seenV1('Lmail', { ends: 40, first: -9, last: -1 }),
      seenV1('Lmail', { first: -1, screen: 'product-detail' }),
    );
    expect(visits.map((visit) => [visit.screen, ...rowsOf(visit)])).toEqual([
      ['product-list', `${PRODUCT} 2026-11-30`],
      ['product-list', 'Lmail 2027-01-03'],
      ['product-list', `${PRODUCT} 2026-11-30`, 'Lmail 2027-01-03'],
      ['product-detail', 'Lmail -'],
    ]);
  });

  it('of an instant that is later than now come first and give way', () => {
    const { visits, told } = migrated(
      seenV1(PRODUCT, { ends: 400, first: 300 }),
      toldV1('away', { away: true }, 301),
      seenV1(PRODUCT, { ends: 6, first: -1 }),
    );
    expect(visits.map(({ first }) => first.at)).toEqual([at(300), at(-1)]);
    expect(told.map(({ order }) => order)).toEqual([2]);
  });

  it('a row that came later and stands beside the others ever since is of their list', () => {
    const { visits } = migrated(
      seenV1(PRODUCT, { ends: 6, first: -20, last: 0 }),
      seenV1('Lmail', { ends: 40, first: -5, last: 0 }),
    );
    expect(visits.map(({ follows }) => follows)).toEqual([undefined, visitKey(visits[0] as Visit), undefined]);
  });

  it('the second page of a list goes on from the first', () => {
    const first = { ends: 6, first: -5 };
    const { visits } = migrated(
      seenV1(PRODUCT, first),
      seenV1('Lmail', { ends: 40, first: -4, listedWith: seenKey(PRODUCT, first) }),
      seenV1('BOSS', { ends: 50, first: -3, listedWith: seenKey('消えた', first) }),
    );
    expect(visits.map(({ follows }) => follows)).toEqual([undefined, visitKey(visits[0] as Visit), undefined]);
  });
});

describe('ticks', () => {
  const renewal = [
    seenV1(PRODUCT, { ends: 6, first: -80, last: -3 }),
    seenV1(PRODUCT, { ends: 90, first: -3, last: -1 }),
  ];

  it('are of the key whose day was known, at the place where it goes', () => {
    const ticks = [tickV1('issued', { ends: 90, replaces: 6, on: -3 }), tickV1('registered', { ends: 90, on: -2 })];
    expect(toldKeys(...renewal, ...ticks)).toEqual([
      `told:${ID}:handover:2027-02-22:rms:issued`,
      `told:${ID}:handover:2027-02-22:next-engine:registered`,
    ]);
  });

  it.each([
    ['after the one that it replaces', 6, 'after-2026-11-30'],
    ['after none where nothing was known', undefined, 'after-none'],
  ])('before any day was known are of the key %s', (_, replaces, name) => {
    const tick = tickV1('issued', { ...(replaces && { replaces }), on: -3 });
    expect(toldKeys(...renewal, tick)).toEqual([`told:${ID}:handover:${name}:rms:issued`]);
  });

  it('come after a page of the same instant, and end the job that they ended', () => {
    const facts = migrated(...renewal, tickV1('registered', { ends: 90, replaces: 6, on: -1 }));
    expect(facts.told[0]?.order).toBe(Math.max(...facts.visits.map(({ order }) => order)) + 1);
    const { keys } = knownToday(facts, TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false });
    expect(keys.map(({ standing, license }) => [standing.is, license.ring.held])).toEqual([['counting', '2027-02-22']]);
  });

  it('go where the user said that the key goes, also where that was said later or under another name', () => {
    const tick = tickV1('registered', { ends: 90, on: -2 });
    const renamed = toldV1('same-as', { as: 'unidentified/vendor/新名' }, 0);
    expect(toldKeys(...renewal, tick, toldV1('vendor', { vendor: 'tempostar' }, -1))).toContain(
      `told:${ID}:handover:2027-02-22:tempostar:registered`,
    );
    expect(toldKeys(...renewal, tick, renamed, toldV1('vendor', { vendor: 'lmail' }, -1, '新名'))).toContain(
      `told:${ID}:handover:2027-02-22:lmail:registered`,
    );
  });

  it('of a product that nothing else is known of go by its name', () => {
    expect(toldKeys(tickV1('registered', { ends: 90, on: -2 }, 'Lmail'))).toEqual([
      'told:unidentified/vendor/Lmail:handover:2027-02-22:lmail:registered',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['put away', toldV1('away', { away: true }, -1), { what: 'away', away: true }],
    ['one vendor', toldV1('vendor', { vendor: 'boss' }, -1), { what: 'destinations', destinations: ['boss'] }],
    ['the same', toldV1('same-as', { as: 'a/vendor/b' }, -1), { what: 'same-as', as: 'a/vendor/b' }],
    [
      'a typed day',
      toldV1('date', { shop: {}, product: PRODUCT, family: 'vendor', expiresOn: '2026-11-30' }, -1),
      { what: 'date', expiresOn: inDays(6) },
    ],
  ])('%s', (_, values, expected) => {
    const { told } = migrated(values);
    expect(told).toEqual([expect.objectContaining({ ...expected, id: ID, at: at(-1), order: 1 })]);
  });

  it('an answer about pages holds for them, and until the login that came after', () => {
    const pages = [{ from: `${at(-5)}`, at: `${at(-4)}` }];
    const { visits, told, sessionEnds } = migrated(
      seenV1(PRODUCT, { ends: 6, first: -9 }),
      seenV1('Lmail', { ends: 40, first: -5 }),
      { 'shop:unidentified.2': { label: '支店', colour: 'teal', pages, at: `${at(-4)}` } },
      { 'looked:login': { screen: 'login', at: `${at(-2)}` } },
      seenV1('BOSS', { ends: 50, first: -1 }),
    );
    const [, held, later] = visits.map(({ order }) => order) as [number, number, number];
    const [shop] = told;
    const answer = shop?.what === 'shop' ? shop.pages?.[0] : undefined;
    expect(shop).toMatchObject({ id: 'unidentified.2', label: '支店', colour: 'teal' });
    expect(answer?.from).toBeLessThan(held);
    expect(answer?.order).toBeGreaterThan(held);
    expect(sessionEnds?.[0]?.order).toBeGreaterThan(answer?.order ?? 99);
    expect(sessionEnds?.[0]?.order).toBeLessThan(later);
  });
});

it('nothing that is junk is read, and nothing of version 2', () => {
  const now = { away: true, at: `${at(0)}`, order: 7 };
  expect(
    valuesOfVersion2(
      {
        'seen:': 1,
        [`seen:product-list:${ID}:none`]: { shop: {} },
        [`told:${ID}:vendor`]: { vendor: 3 },
        [`told:${ID}:away`]: now,
      },
      { destinations: ALL_DESTINATIONS, now: NOW },
    ),
  ).toEqual({});
});
