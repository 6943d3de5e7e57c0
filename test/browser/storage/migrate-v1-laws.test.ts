/** Whatever version 0.1.0 has stored, nothing of it is lost. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inDays } from '../../support/facts.ts';
import { migrated, PRODUCT, rowsOf, type SeenV1Brief, seenV1, tickV1, toldV1 } from './stored-v1.ts';

const product = fc.constantFrom(PRODUCT, 'Lmail', 'a:b/c%');
const day = fc.integer({ min: -90, max: 20 });
const row = fc.record({ product, ends: fc.option(day, { nil: undefined }), first: day, life: fc.nat(60) });
const word = fc.oneof(
  fc.record({ product, away: fc.boolean(), on: day }).map((one) => toldV1('away', { away: one.away }, one.on, 'Lmail')),
  fc
    .record({ vendor: fc.constantFrom('boss', 'lmail'), on: day })
    .map(({ vendor, on }) => toldV1('vendor', { vendor }, on)),
  fc
    .record({
      step: fc.constantFrom('issued', 'registered', 'confirmed'),
      ends: fc.option(day, { nil: undefined }),
      on: day,
    })
    .map(({ step, ends, on }) => tickV1(step, { ...(ends !== undefined && { ends }), on })),
);

it('no product, no day and no word is lost, whatever was stored, and each has its own place', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.array(word, { maxLength: 8 }), (rows, words) => {
      const seen = rows.map(({ product: name, ends, first, life }) => {
        const brief: SeenV1Brief = { first, last: first + life, ...(ends !== undefined && { ends }) };
        return seenV1(name, brief);
      });
      const told = Object.assign({}, ...words);
      const facts = migrated(...seen, told);
      const shown = new Set(facts.visits.flatMap(rowsOf));
      for (const { product: name, ends } of rows)
        expect(shown).toContain(`${name} ${ends === undefined ? '-' : inDays(ends)}`);
      expect(facts.told).toHaveLength(Object.keys(told).length);
      const orders = [...facts.visits, ...facts.told].map(({ order }) => order);
      expect(new Set(orders).size).toBe(orders.length);
    }),
  );
});
