/**
 * Whose a page is that does not say so: of the only known shop, unless it contradicts that shop; then the user is
 * asked, and the answer holds.
 */

import { describe, expect, it } from 'vitest';
import type { ToldShop } from '../../../src/domain/facts/facts.ts';
import { type LicenseId, nextUnnamed, type ShopId } from '../../../src/domain/facts/license-id.ts';
import { licensesOf } from '../../../src/domain/keys/licenses.ts';
import { type HeldBack, sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { destinationOf } from '../../../src/vendors/destinations.ts';
import { at, type Fact, factsOf, seen } from '../../support/facts.ts';

const A = { url: 'mihon-aonami' };
const B = { url: 'mihon-komorebi' };
const X = 'ネクストエンジン';
const Y = 'Lmail';

/** What the only known shop had in its list twenty days ago. */
const before = [
  seen({ product: X, ends: 30, shop: A, first: -20 }),
  seen({ product: Y, ends: 40, shop: A, first: -20 }),
];
const why = (...facts: Fact[]): HeldBack['why'] | undefined => sortedByShop(factsOf(...facts)).heldBack?.why;
const licenses = (facts: readonly Fact[], sessionEnds: number[] = []): Record<LicenseId, string> => {
  const sorted = sortedByShop({ ...factsOf(...facts), sessionEnds: sessionEnds.map(at) });
  return Object.fromEntries(
    licensesOf(sorted.facts, destinationOf).map(({ id, held, newer }) => [
      id.replace('/vendor/', ' '),
      [held, newer].flatMap((date) => (date ? daysTo(date.expiresOn) : [])).join(' then '),
    ]),
  );
};
const daysTo = (day: Temporal.PlainDate) => String(Temporal.PlainDate.from('2026-11-24').until(day).days);
const answer = (shop: ShopId, from: number, on = 0): ToldShop => ({
  id: shop,
  what: 'shop',
  pages: [{ from: at(from), at: at(on) }],
  at: at(on),
});

describe('with one shop, a page without a shop', () => {
  it.each([
    ['that shows the same again', [seen({ product: X, ends: 30 }), seen({ product: Y, ends: 40 })]],
    ['on which one date moved later: a new key', [seen({ product: X, ends: 90 }), seen({ product: Y, ends: 40 })]],
    ['that shows one product more', [seen({ product: X, ends: 30 }), seen({ product: 'ことり分析', ends: 9 })]],
    [
      'about one product that no list showed',
      [seen({ product: 'ことり分析', ends: 9, screen: 'product-detail' as const })],
    ],
    ['that shows no dates', [seen({ product: X }), seen({ product: Y })]],
    ['that shows the new date beside the old one', [seen({ product: X, ends: 30 }), seen({ product: X, ends: 90 })]],
  ])('%s is of that shop, and nothing is asked', (_, page) => {
    const sorted = sortedByShop(factsOf(...before, ...page));
    expect(sorted.heldBack).toBeUndefined();
    expect(licensesOf(sorted.facts, destinationOf).every(({ id }) => id.startsWith('mihon-aonami/'))).toBe(true);
  });

  it.each([
    ['a date moved earlier', 'earlier', [seen({ product: X, ends: 25 })]],
    ['two dates moved at once', 'moved', [seen({ product: X, ends: 90 }), seen({ product: Y, ends: 91 })]],
    ['no product in common', 'stranger', [seen({ product: 'ことり分析', ends: 9 }), seen({ product: 'P', ends: 9 })]],
    ['no product in common, one row', 'stranger', [seen({ product: 'ことり分析', ends: 9 })]],
  ] as const)('%s: it is held back, and nothing of it counts', (_, reason, page) => {
    const sorted = sortedByShop(factsOf(...before, ...page));
    expect(sorted.heldBack?.why).toBe(reason);
    expect(licenses([...before, ...page])).toEqual(licenses(before));
    expect(page.map((row) => sorted.shopOf(row))).toEqual(page.map(() => undefined));
  });

  it('one that names its shop is never held back', () => {
    expect(why(...before, seen({ product: X, ends: 25, shop: A }))).toBeUndefined();
    expect(why(...before, seen({ product: 'P', ends: 9, shop: B }))).toBeUndefined();
  });

  it('a product that came later and stands in the list ever since is no stranger', () => {
    const list = [X, Y].map((product) => seen({ product, ends: 30, first: -20, last: 0 }));
    expect(why(...list, seen({ product: 'ことり分析', ends: 50, first: -5, last: 0 }))).toBeUndefined();
  });

  it('stays held back when the known shop is seen again', () => {
    const again = before.map((row) => seen({ product: row.product, ends: row.product === X ? 30 : 40 }));
    const page = [seen({ product: X, ends: 90, first: -1 }), seen({ product: Y, ends: 91, first: -1 })];
    expect(why(...before, ...page, ...again)).toBe('moved');
  });
});

it('what was seen before any shop was named is of the first that is, unless that contradicts it', () => {
  const silent = seen({ product: X, ends: 30, first: -9 });
  expect(licenses([silent, seen({ product: X, ends: 30, shop: A })])).toEqual({
    'mihon-aonami ネクストエンジン': '30',
  });
  expect(licenses([silent, seen({ product: X, ends: 20, shop: A })])).toEqual({
    'unidentified ネクストエンジン': '30',
    'mihon-aonami ネクストエンジン': '20',
  });
});

describe('with two shops, a page without a shop', () => {
  const other = [
    seen({ product: X, ends: 60, shop: B, first: -19 }),
    seen({ product: Y, ends: 70, shop: B, first: -19 }),
  ];

  it('is of the one whose dates it shows', () => {
    const page = [seen({ product: X, ends: 60 }), seen({ product: Y, ends: 70 })];
    expect(why(...before, ...other, ...page)).toBeUndefined();
    expect(sortedByShop(factsOf(...before, ...other, ...page)).shopOf(seen({ product: X, ends: 60 }))).toBe(B.url);
  });

  it('is asked about where it shows the dates of neither', () => {
    expect(why(...before, ...other, seen({ product: X, ends: 80 }))).toBe('several');
  });
});

describe('an answer', () => {
  const page = [seen({ product: X, ends: 90, first: -3 }), seen({ product: Y, ends: 91, first: -3 })];

  it('「これまでと同じ」 counts the page as that shop’s', () => {
    expect(licenses([...before, ...page, answer(A.url, -3, -2)])).toEqual({
      'mihon-aonami ネクストエンジン': '30 then 90',
      'mihon-aonami Lmail': '40 then 91',
    });
  });

  const NEW = nextUnnamed([]);
  it('「別の店舗」 counts it as another’s, and leaves the known shop as it was', () => {
    expect(licenses([...before, ...page, answer(NEW, -3, -2)])).toEqual({
      'mihon-aonami ネクストエンジン': '30',
      'mihon-aonami Lmail': '40',
      [`${NEW} ネクストエンジン`]: '90',
      [`${NEW} Lmail`]: '91',
    });
  });

  const next = [seen({ product: X, ends: 99, first: -1 }), seen({ product: Y, ends: 98, first: -1 })];
  it('holds for the pages that come after', () => {
    const all = [...before, ...page, answer(NEW, -3, -2), ...next];
    expect(why(...all)).toBeUndefined();
    expect(licenses(all)[`${NEW} ネクストエンジン`]).toBe('90 then 99');
  });

  it('holds until a login or an expired session is seen', () => {
    const facts = factsOf(...before, ...page, answer(NEW, -3, -2), ...next);
    expect(sortedByShop({ ...facts, sessionEnds: [at(-2)] }).heldBack?.why).toBe('several');
    expect(sortedByShop({ ...facts, sessionEnds: [at(0)] }).heldBack).toBeUndefined();
  });

  it('does not hold for a page that shows what another known shop has', () => {
    const back = [seen({ product: X, ends: 30 }), seen({ product: Y, ends: 40 })];
    expect(why(...before, ...page, answer(NEW, -3, -2), ...back)).toBe('earlier');
  });

  it('about a page with the same row in both shops leaves the row with both', () => {
    const shared = seen({ product: X, ends: 30, first: -20, last: -3 });
    const first = [shared, seen({ product: Y, ends: 40, first: -20 }), seen({ product: 'P', ends: 50, first: -20 })];
    const second = [seen({ product: Y, ends: 90, first: -3 }), seen({ product: 'P', ends: 91, first: -3 })];
    const sorted = licenses([...first, ...second, answer(NEW, -3, -2)]);
    expect(sorted).toMatchObject({ 'unidentified ネクストエンジン': '30', [`${NEW} ネクストエンジン`]: '30' });
  });
});
