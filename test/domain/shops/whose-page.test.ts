/**
 * Whose a page is that does not say so: of the only known shop, unless it contradicts that shop; then the user is
 * asked.
 */

import { describe, expect, it } from 'vitest';
import type { Visit } from '../../../src/domain/facts/facts.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { at, seen, TODAY } from '../../support/facts.ts';
import { A, allOf, B, before, licenses, shopOf, why, X, Y } from './whose.ts';

describe('with one shop, a page without a shop', () => {
  it.each([
    ['that shows the same again', [seen({ product: X, ends: 30 }), seen({ product: Y, ends: 40 })]],
    ['on which one date moved later: a new key', [seen({ product: X, ends: 90 }), seen({ product: Y, ends: 40 })]],
    ['on which all keys were renewed since', [seen({ product: X, ends: 90 }), seen({ product: Y, ends: 85 })]],
    ['that shows one product more', [seen({ product: X, ends: 30 }), seen({ product: 'ことり分析', ends: 9 })]],
    [
      'about one product that no list showed',
      [seen({ product: 'ことり分析', ends: 9, screen: 'product-detail' as const })],
    ],
    ['that shows no dates', [seen({ product: X }), seen({ product: Y })]],
    ['that shows the new date beside the old one', [seen({ product: X, ends: 30 }), seen({ product: X, ends: 90 })]],
    ['of one product that ends on the same day under another name', [seen({ product: '新名', ends: 30 })]],
  ])('%s is of that shop, and nothing is asked', (_, page) => {
    expect(why(...before, ...page)).toBeUndefined();
    expect(Object.keys(licenses([...before, ...page])).every((id) => id.startsWith('mihon-aonami '))).toBe(true);
  });

  it.each([
    ['a date moved earlier', 'earlier', [seen({ product: X, ends: 25 })]],
    [
      'two dates moved to keys that were there before',
      'moved',
      [seen({ product: X, ends: 60 }), seen({ product: Y, ends: 61 })],
    ],
    ['no product in common', 'stranger', [seen({ product: 'ことり分析', ends: 9 }), seen({ product: 'P', ends: 9 })]],
    ['no product in common, one row', 'stranger', [seen({ product: 'ことり分析', ends: 9 })]],
  ] as const)('%s: it is held back, and nothing of it counts', (_, reason, page) => {
    expect(why(...before, ...page)).toBe(reason);
    expect(licenses([...before, ...page])).toEqual(licenses(before));
    expect(page.map((row) => shopOf(row, ...before, ...page))).toEqual(page.map(() => undefined));
  });

  it('that lists an earlier living key of a product is of that shop where only a detail screen has shown the later one', () => {
    const oldest = seen({ product: X, ends: 6, first: -1 });
    const newest = (screen: 'product-list' | 'product-detail') =>
      seen({ product: X, ends: 90, shop: A, first: -3, screen });
    expect(why(seen({ product: Y, ends: 40, shop: A, first: -20 }), newest('product-detail'), oldest)).toBeUndefined();
    expect(why(seen({ product: Y, ends: 40, shop: A, first: -20 }), newest('product-list'), oldest)).toBe('earlier');
  });

  it('of one key that was there before is no reason to ask: it may have been on another page', () => {
    expect(why(...before, seen({ product: X, ends: 60 }), seen({ product: Y, ends: 40 }))).toBeUndefined();
  });

  it('whose keys stand in the place of ended ones is of that shop, however long they live', () => {
    const ended = [
      seen({ product: X, ends: -2, shop: A, first: -20 }),
      seen({ product: Y, ends: -1, shop: A, first: -20 }),
    ];
    expect(why(...ended, seen({ product: X, ends: 20 }), seen({ product: Y, ends: 21 }))).toBeUndefined();
  });

  it('one that names its shop is never held back', () => {
    expect(why(...before, seen({ product: X, ends: 25, shop: A }))).toBeUndefined();
    expect(why(...before, seen({ product: 'P', ends: 9, shop: B }))).toBeUndefined();
  });

  it('a product that came later and stands in the list ever since is no stranger', () => {
    const list = (last: number) => [X, Y].map((product) => seen({ product, ends: 30, first: last }));
    const more = (day: number) => seen({ product: 'ことり分析', ends: 50, first: day });
    expect(why(...list(-20), ...list(-5), more(-5), ...list(0), more(0))).toBeUndefined();
  });

  it('stays held back when the known shop is seen again', () => {
    const again = before.map((row) => seen({ product: row.product, ends: row.product === X ? 30 : 40 }));
    const page = [seen({ product: X, ends: 60, first: -1 }), seen({ product: Y, ends: 61, first: -1 })];
    expect(why(...before, ...page, ...again)).toBe('moved');
  });

  it('that shows again what was held back is held back with it', () => {
    const page = [seen({ product: 'P', ends: 60, first: -1 })];
    expect(why(...before, ...page, seen({ product: X, ends: 30 }), seen({ product: 'P', ends: 60 }))).toBe('several');
  });
});

it('keys that moved to days which existed at the last look are asked about, however long the list had stood unchanged', () => {
  const { visits, told } = allOf([
    ...[X, Y].map((product) => seen({ product, ends: 5, shop: A, first: -80, last: -1 })),
    ...[X, Y].map((product) => seen({ product, ends: 20 })),
  ]);
  const [first, second, page] = visits as [Visit, Visit, Visit];
  // As the same page again is kept: with the first moment at which it was so.
  const unchanged = { ...second, first: first.first };
  expect(sortedByShop({ visits: [unchanged, page], told }, TODAY).heldBack?.why).toBe('moved');
  expect(sortedByShop({ visits: [first, page], told }, TODAY).heldBack).toBeUndefined();
});

describe('a clock that was wrong', () => {
  it('dates nothing: what was shown then is judged as if no day were known', () => {
    const ahead = before.map((row) => ({ ...row, firstSeenAt: at(300), lastSeenAt: at(300) }));
    const facts = allOf(ahead);
    const page = allOf([seen({ product: X, ends: 90 }), seen({ product: Y, ends: 91 })]);
    const later = page.visits.map((visit) => ({
      ...visit,
      order: 9,
      first: { ...visit.first, order: 9 },
      last: { ...visit.last, order: 9 },
    }));
    expect(sortedByShop({ ...facts, visits: [...facts.visits, ...later] }, TODAY).heldBack?.why).toBe('moved');
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
    const page = [seen({ product: X, ends: 60 }), seen({ product: Y, ends: 70 })] as const;
    expect(why(...before, ...other, ...page)).toBeUndefined();
    expect(shopOf(page[0], ...before, ...other, ...page)).toBe(B.url);
  });

  it('is asked about where it shows the dates of neither', () => {
    expect(why(...before, ...other, seen({ product: X, ends: 80 }))).toBe('several');
  });
});
