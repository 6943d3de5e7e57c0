/** What follows from the order of the facts: whose key, which state, which shop. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/domain/facts/facts.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import { licensesOf } from '../../../src/domain/keys/licenses.ts';
import { heldKey } from '../../../src/domain/keys/ring.ts';
import { joinedIds } from '../../../src/domain/shops/license-aliases.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, away, type Fact, factsOf, inDays, seen, TODAY, ticked, typed, watchedWith } from '../../support/facts.ts';

/** The licenses in these facts, in no particular order. */
const licensesWith = (facts: Facts) => {
  const sorted = sortedByShop(facts, TODAY).facts;
  return licensesOf(sorted, joinedIds(sorted), TODAY, ALL_DESTINATIONS);
};

const one = (...facts: Fact[]) => {
  const licenses = licensesWith(factsOf(...facts));
  expect(licenses).toHaveLength(1);
  return licenses[0] as (typeof licenses)[0];
};

describe('one license', () => {
  it('joins what list and detail show of one product', () => {
    const license = one(seen({ last: -2 }), seen({ screen: 'product-detail', ends: 30, last: -1 }));
    expect(heldKey(license.ring)?.until.equals(inDays(30))).toBe(true);
  });

  it('joins a page that is silent about its shop to the only shop that is known', () => {
    const license = one(
      seen({ shop: { url: 'mihon-aonami' }, ends: 30 }),
      seen({ ends: 30, screen: 'product-detail' }),
    );
    expect(license.shop).toEqual({ url: 'mihon-aonami' });
  });

  it('joins a page that is silent about the family to the only family that is known', () => {
    expect(one(seen({ ends: 30 }), seen({ family: 'unknown', screen: 'product-detail' })).family).toBe('vendor');
  });

  it('keeps two shops apart, and counts a page that names none of them for neither', () => {
    const facts = factsOf(seen({ shop: { url: 'mihon-a' } }), seen({ shop: { url: 'mihon-b' } }), seen());
    expect(sortedByShop(facts, TODAY).heldBack?.why).toBe('several');
    const shops = licensesWith(facts);
    expect(shops.map((license) => license.id).sort()).toEqual([
      'mihon-a/vendor/ネクストエンジン',
      'mihon-b/vendor/ネクストエンジン',
    ]);
  });

  it('keeps 更新あり until a list no longer shows it, whatever the detail screen says', () => {
    const update = seen({ ends: 30, state: 'active-with-update', last: -2 });
    const detail = seen({ ends: 30, screen: 'product-detail', last: -1 });
    expect(one(update, detail).ring.shown?.state).toBe('active-with-update');
    expect(one(seen({ ends: 30, last: 0 }), detail).ring.shown?.state).toBe('active');
  });

  it('keeps an old date when the latest page shows none', () => {
    const license = one(seen({ ends: 30, last: -5 }), seen({ last: 0 }));
    expect(heldKey(license.ring)?.until.equals(inDays(30))).toBe(true);
    expect(heldKey(license.ring)?.last?.at.equals(at(-5))).toBe(true);
  });

  it('passes over a key that had already ended when it was first seen beside a living one', () => {
    const past = seen({ ends: -1, screen: 'product-detail' });
    expect(one(past, seen({ ends: 60, screen: 'product-detail' })).ring.held).toBe(`${inDays(60)}`);
  });

  it('is not made of ticks alone', () => {
    expect(licensesWith(factsOf(ticked('registered', { ends: 3 })))).toEqual([]);
  });
});

describe('the order of urgency', () => {
  it('is: ended, near, unknown, your turn, calm, at rest', () => {
    const watched = watchedWith(
      seen({ product: '休', state: 'stopped' }),
      seen({ product: '遠', ends: 80 }),
      seen({ product: '承', state: 'awaiting-approval' }),
      seen({ product: '不' }),
      seen({ product: '近', ends: 6 }),
      seen({ product: '切', ends: -1, first: -50 }),
      typed(3, 0, '急'),
    );
    expect(watched.map(({ license }) => license.product).join('')).toBe('切急近不承遠休');
  });
});

it('never counts to a later day than that of the key the vendor holds, in whatever order dates are seen', () => {
  const look = fc.record({ ends: fc.integer({ min: 1, max: 120 }), first: fc.integer({ min: -60, max: 0 }) });
  fc.assert(
    fc.property(fc.uniqueArray(look, { selector: ({ ends }) => ends, minLength: 1, maxLength: 6 }), (looks) => {
      const facts = looks.map(({ ends, first }) => seen({ ends, first }));
      const earliest = Math.min(...looks.map(({ first }) => first));
      const known = looks.filter(({ first }) => first === earliest).map(({ ends }) => ends);
      const held = heldKey(one(...facts).ring)?.until;
      expect(held && inDays(Math.min(...known)).since(held).sign).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe('もう使っていない is said of a product by its name', () => {
  const own = (first: number) => seen({ ends: 20, first, family: 'own-shop' });
  const ofVendor = seen({ ends: 20, first: -3 });
  const ofOwnShop = { ...away(true), id: licenseIdOf({}, 'own-shop', 'ネクストエンジン') };
  const before = { ...away(true), at: at(-2) };
  it.each<[sentence: string, facts: readonly Fact[], wanted: readonly string[]]>([
    ['with whatever family it is seen later', [ofVendor, away(true), own(0)], ['own-shop away', 'vendor away']],
    [
      'typed in for the vendor and listed as the own shop’s, both are put away',
      [typed(20, -5), own(-1), away(true)],
      ['own-shop away', 'vendor away'],
    ],
    ['also from the row in the list', [typed(20, -5), own(-1), ofOwnShop], ['own-shop away', 'vendor away']],
    [
      'but two rows of one list are two products',
      [own(-3), ofVendor, away(true)],
      ['own-shop counting', 'vendor away'],
    ],
    [
      'and stay so when a list shows the other alone',
      [own(-3), ofVendor, before, own(0)],
      ['own-shop counting', 'vendor away'],
    ],
  ])('%s', (_, facts, wanted) => {
    const shown = watchedWith(...facts).map(({ license: { family }, standing }) => `${family} ${standing.is}`);
    expect(shown.sort()).toEqual(wanted);
  });
});
