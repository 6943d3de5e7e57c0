/** Turns in the life of a key that no screen tells in full: what was told and what was shown still fit together. */

import { describe, expect, it } from 'vitest';
import { type Facts, toldKey, type Visit } from '../../../src/domain/facts/facts.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import { joinIds, typeDate } from '../../../src/domain/today/commands.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { offersOf } from '../../../src/domain/today/offers.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import {
  away,
  type Fact,
  factsOf,
  inDays,
  knownWith,
  ofOneShop,
  type Seen,
  seen,
  TODAY,
  ticked,
  typed,
  when,
} from '../../support/facts.ts';
import { badge, first, SIGHT } from '../../support/presses.ts';

const screen = 'product-detail' as const;
const SHOP = { url: 'mihon-aonami' };
const known = (facts: Facts) => knownToday(facts, TODAY, ALL_DESTINATIONS, SIGHT);

describe('承認待ち on a detail screen, where the list shows no states', () => {
  const list = seen({ ends: 60, state: 'unknown', first: -10 });
  const waits = (day: number) => seen({ ends: 60, state: 'awaiting-approval', screen, first: day });
  const works = seen({ ends: 60, screen, first: 0 });

  it('is waited for, also where the list had shown its day before', () => {
    expect(first(list, waits(-9)).standing.is).toBe('awaiting');
  });

  it('is to be registered once it is over, whichever was seen first', () => {
    expect(badge(list, waits(-9), works)).toBe('未?');
    expect(badge(waits(-11), list, works)).toBe('未?');
  });
});

describe('登録した, said before any screen showed the key', () => {
  it('is of that key, although RMS shows it stopped with the product first', () => {
    const [old, said] = [seen({ ends: -31, first: -35 }), ticked('registered', { replaces: -31, on: -28 })];
    expect(badge(old, said, seen({ ends: 59, state: 'stopped', first: -20 }), seen({ ends: 59 }))).toBe('59');
  });

  it('is of that key, although RMS shows it only after its end', () => {
    const [old, said] = [seen({ ends: -110, first: -115 }), ticked('registered', { replaces: -110, on: -108 })];
    expect(badge(old, said, seen({ ends: -19, state: 'expired' }))).toBe('!');
  });
});

describe('a newer key that was stopped with the product is still to be registered when that is in use again', () => {
  it('as a row without a date says', () => {
    const stopped = seen({ ends: 81, state: 'stopped', first: -3 });
    expect(badge(seen({ ends: -9, first: -36 }), stopped, seen({ screen }))).toBe('未?');
  });

  it('as a list says that shows the oldest key', () => {
    const newer = seen({ ends: 62, screen, first: -14 });
    const stopped = seen({ ends: 62, state: 'stopped', screen, first: -5 });
    expect(badge(seen({ ends: 1, first: -15 }), newer, stopped, seen({ ends: 1 }))).toBe('未1');
  });
});

describe('a third row of one name is said to be registered while the second still lives', () => {
  it.each([
    ['自店舗ためし', 'own-shop'],
    ['TEMPOSTAR', 'vendor'],
    ['ネクストエンジン', 'vendor'],
  ] as const)('%s: it counts once that was answered', (product, family) => {
    const row = (ends: number, first: number, last = first) => seen({ product, family, ends, first, last });
    let facts: Fact[] = ofOneShop(row(-3, -7), row(13, -7, 0), row(28, 0));
    for (let press = 0; press < 3; press += 1) {
      const offer = offersOf(first(...facts)).find(
        (any) => 'until' in any && any.until?.equals(inDays(28)) && any.is !== 'tick',
      );
      const said =
        offer?.command(
          when(
            TODAY.toZonedDateTime('Asia/Tokyo')
              .add({ hours: 12 + press })
              .toInstant(),
          ),
        ) ?? [];
      const keys = said.map(toldKey);
      facts = [...facts.filter((fact) => 'screen' in fact || !keys.includes(toldKey(fact))), ...said];
    }
    expect(badge(...facts)).toBe('28');
  });
});

describe('a wrong day that was typed under another id, and corrected, comes back as no newer key', () => {
  const product = 'みほん受注くん';
  const correct = (own: Pick<Seen, 'id' | 'family'>, earlier?: readonly Temporal.PlainDate[]) => {
    const entry = { id: own.id, shop: SHOP, product, family: own.family, expiresOn: inDays(60) };
    return typeDate(entry, earlier)(when(TODAY.toZonedDateTime('Asia/Tokyo').toInstant()));
  };

  it('where no page had named the shop', () => {
    const facts = [
      seen({ product, ends: 60, first: -6 }),
      typed(90, -5, product),
      seen({ product, ends: 60, first: -3, shop: SHOP }),
    ];
    const [{ license } = first(...facts)] = known(factsOf(...facts)).keys;
    expect(known(factsOf(...facts, ...correct(license, license.typedDays))).badge.text).toBe('60');
  });

  it('where the user joined two ids', () => {
    const own = seen({ product, ends: 60, first: -3, family: 'own-shop', shop: SHOP });
    const ids = [licenseIdOf(SHOP, 'vendor', product), licenseIdOf(SHOP, 'own-shop', product)] as const;
    const joined = joinIds(...ids)(when(TODAY.subtract({ days: 2 }).toZonedDateTime('Asia/Tokyo').toInstant()));
    const facts = [seen({ product, ends: 60, first: -9, shop: SHOP }), ...ofOneShop(typed(90, -8, product)), own];
    expect(known(factsOf(...facts, ...joined, ...correct(own))).badge.text).toBe('60');
  });
});

describe('もう使っていない of one of two products with one name says nothing of the other', () => {
  const product = 'みほん受注くん';
  const gone = ofOneShop(away(true, product));
  const ownKey = (day: number) => seen({ product, ends: 12, first: day, shop: SHOP, family: 'own-shop' });

  it('although the last list shows that one alone', () => {
    const refused = seen({ product, state: 'awaiting-approval', first: -20, shop: SHOP });
    expect(knownWith(ownKey(-20), refused, ownKey(-1), ...gone).badge.text).toBe('12');
  });

  it('although they stand on two pages of the list', () => {
    const page = (
      { id: _, shop: __, screen, firstSeenAt: at, lastSeenAt: ___, ...row }: Seen,
      order: number,
    ): Visit => ({
      ...{ screen, order, document: 'doc-1', shop: SHOP, rows: [row], page: { shown: 20 * order, of: 40 } },
      ...(order > 1 && { follows: 'visit:product-list:1:doc-1' as const }),
      first: { at, order },
      last: { at, order },
    });
    const visits = [page(ownKey(0), 1), page(seen({ product, ends: 40, shop: SHOP }), 2)];
    expect(known({ visits, told: gone.map((fact) => ({ ...fact, order: 3 })) }).badge.text).toBe('12');
  });
});
