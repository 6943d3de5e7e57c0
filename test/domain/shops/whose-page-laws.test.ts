/** Laws of whose a page is, for any order of pages with and without a shop. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextOrder, type ToldShop, visitKey } from '../../../src/domain/facts/facts.ts';
import { nextUnnamed } from '../../../src/domain/facts/license-id.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { at, factsOf, seen, TODAY } from '../../support/facts.ts';

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
      const all = factsOf(...facts);
      const { shopOf } = sortedByShop(all, TODAY);
      for (const visit of all.visits) if (visit.shop.url) expect(shopOf(visitKey(visit))).toBe(visit.shop.url);
    }),
  );
});

it('one answer ends one question, whatever was held back', () => {
  fc.assert(
    fc.property(rows, (facts) => {
      const all = factsOf(...facts);
      const { heldBack } = sortedByShop(all, TODAY);
      if (!heldBack) return;
      const order = nextOrder(all);
      const pages = [{ from: heldBack.from, order }];
      const said: ToldShop = { id: nextUnnamed([]), what: 'shop', pages, at: at(1), order };
      expect(sortedByShop({ ...all, told: [said] }, TODAY).heldBack).toBeUndefined();
    }),
  );
});

it('the order in which visits stand in storage changes nothing', () => {
  fc.assert(
    fc.property(rows, (facts) => {
      const { visits, told } = factsOf(...facts);
      const shopsOf = (all: typeof visits) => {
        const { shopOf, heldBack } = sortedByShop({ visits: all, told }, TODAY);
        return [heldBack, visits.map((visit) => shopOf(visitKey(visit)))];
      };
      expect(shopsOf(visits.toReversed())).toEqual(shopsOf(visits));
    }),
  );
});
