/** Which shops are one: those that one page named by both URL and number, and those that the user joined. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShopShown } from '../../../src/domain/facts/reading.ts';
import { samePairs, sameShop } from '../../../src/domain/shops/aliases.ts';
import { rowIdsOf } from '../../../src/domain/shops/license-aliases.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { at, factsOf, seen, TODAY, when } from '../../support/facts.ts';

const URL = 'mihon-kitsune';
const NUMBER = '000000';
const shopsIn = (...shops: ShopShown[]) => {
  const facts = factsOf(...shops.map((shop, day) => seen({ product: '見本', ends: 30, shop, first: day - 9 })));
  return sameShop(facts);
};

describe('a shop that was learned by its number, and later by its URL', () => {
  it('is two shops until a page shows both', () => {
    const same = shopsIn({ number: NUMBER }, { url: URL });
    expect(same(NUMBER)).toBe(NUMBER);
  });

  it('is one once a page shows both', () => {
    const same = shopsIn({ number: NUMBER }, { url: URL }, { url: URL, number: NUMBER });
    expect([same(NUMBER), same(URL)]).toEqual([URL, URL]);
    const pages = [{ number: NUMBER }, { url: URL, number: NUMBER }].map((shop, day) =>
      seen({ product: '見本', ends: 30, shop, first: day - 9 }),
    );
    expect(new Set(sortedByShop(factsOf(...pages), TODAY).facts.visits.flatMap(rowIdsOf))).toEqual(
      new Set([`${URL}/vendor/見本`]),
    );
  });

  it('stays two where the number stood beside two URLs, or the URL beside two numbers', () => {
    const two = shopsIn({ number: NUMBER, url: URL }, { number: NUMBER, url: 'mihon-tanuki' });
    expect(two(NUMBER)).toBe(NUMBER);
    const numbers = shopsIn({ number: NUMBER, url: URL }, { number: '000001', url: URL });
    expect([numbers(NUMBER), numbers('000001')]).toEqual([NUMBER, '000001']);
  });

  it('goes where the user said', () => {
    const facts = factsOf(seen({ shop: { number: NUMBER, url: URL } }), {
      id: NUMBER,
      what: 'same-as',
      as: 'mihon-tanuki',
      ...when(at(0)),
    });
    expect(sameShop(facts)(NUMBER)).toBe('mihon-tanuki');
  });
});

it('a name alone parts no shops and joins none', () => {
  const pages = [
    seen({ product: '見本', ends: 30, shop: { name: 'きつね灯り工房' }, first: -2 }),
    seen({ product: '見本', ends: 30, shop: { name: 'きつね灯り工房 本店' }, first: -1, screen: 'product-detail' }),
    seen({ product: '見本', ends: 30, shop: { url: URL } }),
  ];
  const sorted = sortedByShop(factsOf(...pages), TODAY);
  expect(sorted.heldBack).toBeUndefined();
  expect(new Set(sorted.facts.visits.flatMap(rowIdsOf))).toEqual(new Set([`${URL}/vendor/見本`]));
});

it('whatever was joined with what, each id has one answer, and all on the way to it have the same', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id), { maxLength: 8 }), (pairs) => {
      const same = samePairs(pairs);
      for (const [one, as] of new Map(pairs)) expect(same(one)).toBe(same(as));
      for (const one of ['a', 'b', 'c', 'd', 'e']) expect(same(same(one))).toBe(same(one));
    }),
  );
});
