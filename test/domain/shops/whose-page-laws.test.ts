/** Laws of whose a page is, for any order of pages with and without a shop. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ToldShop } from '../../../src/domain/facts/facts.ts';
import { nextUnnamed } from '../../../src/domain/facts/license-id.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { at, type Fact, factsOf, seen } from '../../support/facts.ts';

const row = fc.record({
  product: fc.constantFrom('ネクストエンジン', 'Lmail', 'P', 'Q'),
  ends: fc.integer({ min: -5, max: 90 }),
  first: fc.integer({ min: -9, max: 0 }),
  shop: fc.constantFrom({}, {}, { url: 'mihon-aonami' }, { url: 'mihon-komorebi' }),
});
const rows = fc
  .uniqueArray(row, {
    maxLength: 14,
    selector: ({ product, ends, shop }) => `${product} ${ends} ${JSON.stringify(shop)}`,
  })
  .map((briefs) => briefs.map(seen));

it('a page that names its shop always counts, and only for that shop', () => {
  fc.assert(
    fc.property(rows, (facts) => {
      const sorted = sortedByShop(factsOf(...facts));
      for (const fact of facts) if (fact.shop.url) expect(sorted.shopOf(fact)).toBe(fact.shop.url);
    }),
  );
});

it('one answer ends one question, whatever was held back', () => {
  fc.assert(
    fc.property(rows, (facts) => {
      const { heldBack } = sortedByShop(factsOf(...facts));
      if (!heldBack) return;
      const said: ToldShop = {
        id: nextUnnamed([]),
        what: 'shop',
        pages: [{ from: heldBack.from, at: at(1) }],
        at: at(1),
      };
      expect(sortedByShop(factsOf(...facts, said)).heldBack).toBeUndefined();
    }),
  );
});

it('the order in which records stand in storage changes nothing', () => {
  fc.assert(
    fc.property(rows, (facts) => {
      const ofAll = (all: readonly Fact[]) => sortedByShop(factsOf(...all)).heldBack?.why;
      expect(ofAll(facts.toReversed())).toBe(ofAll(facts));
    }),
  );
});
