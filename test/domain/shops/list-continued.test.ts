/**
 * The pages of one list ask nothing, though no product is on two of them; what does not say that it goes on is asked
 * about as before.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../../src/domain/facts/facts.ts';
import { nextUnnamed } from '../../../src/domain/facts/license-id.ts';
import { answered, kept, type ListPage, lastOf, loggedIn, pageOf, walked, whose } from './page-turns.ts';

const FIRST = { rows: { きつね受注: 41, たぬき在庫: 50 }, page: pageOf('1/2'), minute: 0 };
const SECOND = { rows: { ことり分析: 60, はこぶね発送: 70 }, page: pageOf('2/2'), minute: 5 };
const ASKED = ['ことり分析', 'はこぶね発送'];
const asked = (first: ListPage, second: ListPage) => whose(walked(NO_FACTS, first, second)).asked;

describe('a page with no product in common, opened from the page before', () => {
  it.each<[string, Partial<ListPage>, Partial<ListPage>, readonly string[]]>([
    ['is of the same list where it says 2/2 after 1/2', {}, {}, []],
    ['is of the same list where it says 5/5 after 1/5', { page: pageOf('1/5') }, { page: pageOf('5/5') }, []],
    [
      'is of the same list where it says 21〜40 of 43 after 1〜20 of 43',
      { page: { from: 1, shown: 20, of: 43 } },
      { page: { from: 21, shown: 40, of: 43 } },
      [],
    ],
    ['is of the same list where both print the same name', { shop: { name: '本店' } }, { shop: { name: '本店' } }, []],
    ['is asked about where it is the first page too', {}, { page: pageOf('1/2') }, ASKED],
    [
      'is asked about where it begins with the first row',
      { page: { from: 1, shown: 20, of: 43 } },
      { page: { from: 1, shown: 40, of: 43 } },
      ASKED,
    ],
    ['is asked about where there are more pages than there were', {}, { page: pageOf('2/3') }, ASKED],
    ['is asked about where it lies before the other', { page: pageOf('3/3') }, { page: pageOf('2/3') }, ASKED],
    ['is asked about where it has no pages', {}, { page: undefined }, ASKED],
    ['is asked about where the other had none', { page: undefined }, {}, ASKED],
    ['is asked about after more than an hour', {}, { minute: 61 }, ASKED],
    ['is asked about where it was open before the other', { minute: 9 }, {}, ASKED],
    ['is asked about where it prints another name', { shop: { name: '本店' } }, { shop: { name: '2号店' } }, ASKED],
    ['is asked about where only the other printed a name', { shop: { name: '本店' } }, {}, ASKED],
  ])('%s', (_, first, second, products) => {
    expect(asked({ ...FIRST, ...first }, { ...SECOND, ...second })).toEqual(products);
  });

  it('is asked about where a login was seen between the two', () => {
    const facts = loggedIn(kept(NO_FACTS, FIRST), 3);
    expect(whose(kept(facts, SECOND, lastOf(facts))).asked).toEqual(ASKED);
  });

  it('is asked about where nothing tells that it was opened from there', () => {
    expect(whose(kept(kept(NO_FACTS, FIRST), SECOND)).asked).toEqual(ASKED);
  });
});

describe('a second page', () => {
  it('that cannot be of the shop puts the first one in doubt too, which alone would have fitted: both are of one shop', () => {
    const known = walked(NO_FACTS, { rows: { きつね受注: 30, ことり分析: 40 }, minute: -60 });
    const first = { rows: { きつね受注: 99 }, page: pageOf('1/2'), minute: 0 };
    const both = walked(known, first, { rows: { ことり分析: 20 }, page: pageOf('2/2'), minute: 1 });
    expect(whose(kept(known, first)).asked).toEqual([]);
    expect(whose(both).asked).toEqual(['きつね受注', 'ことり分析']);
    const other = nextUnnamed([]);
    expect(whose(answered(both, other, 2)).counted[other]).toEqual(['きつね受注', 'ことり分析'].sort());
  });

  const THIRD = { rows: { ねふだ管理: 80 }, page: pageOf('3/3'), minute: 7 };
  const pages = [{ ...FIRST, page: pageOf('1/3') }, { ...SECOND, page: pageOf('2/3') }, THIRD] as const;

  it('is followed by a third', () => {
    expect(whose(walked(NO_FACTS, ...pages))).toEqual({
      counted: { unidentified: ['ことり分析', 'たぬき在庫', 'はこぶね発送', 'ねふだ管理', 'きつね受注'].sort() },
      asked: [],
    });
  });

  it('stays of its list when only the first page is ever opened again', () => {
    const later = { ...pages[0], minute: 3000 };
    expect(whose(kept(walked(NO_FACTS, ...pages), later)).asked).toEqual([]);
  });

  it('stays of its list when the first page has got new keys since', () => {
    const renewed = { rows: { きつね受注: 131, たぬき在庫: 50 }, page: pageOf('1/3'), minute: 3000 };
    const again = { ...pages[1], minute: 3001 };
    expect(whose(walked(walked(NO_FACTS, ...pages), renewed, again)).asked).toEqual([]);
  });

  it('of what is held back is held back with it, and one answer is for both', () => {
    const other = { rows: { みほん一号: 11 }, page: pageOf('1/2'), minute: 20 };
    const more = { rows: { みほん二号: 12 }, page: pageOf('2/2'), minute: 21 };
    const facts = walked(walked(NO_FACTS, ...pages), other, more);
    expect(whose(facts).asked).toEqual(['みほん一号', 'みほん二号']);
    const id = nextUnnamed([]);
    const { asked: left, counted } = whose(answered(facts, id, 22));
    expect([left, counted[id]]).toEqual([[], ['みほん一号', 'みほん二号']]);
  });

  it('of a shop with a date that was moved earlier goes with its first page, whose other rows the known shop has too', () => {
    const other = { rows: { きつね受注: 41, たぬき在庫: 20 }, page: pageOf('1/2'), minute: 20 };
    const more = { rows: { みほん二号: 12 }, page: pageOf('2/2'), minute: 21 };
    const { asked: products, counted } = whose(walked(walked(NO_FACTS, ...pages), other, more));
    expect(products).toContain('みほん二号');
    expect(counted['unidentified']).not.toContain('みほん二号');
  });

  it('of one of two shops goes where its first page goes', () => {
    const id = nextUnnamed([]);
    const other = { rows: { きつね受注: 20, たぬき在庫: 80 }, minute: 20 };
    const both = loggedIn(answered(kept(kept(NO_FACTS, FIRST), other), id, 21), 22);
    const again = { ...other, page: pageOf('1/2'), minute: 30 };
    const facts = walked(both, again, { ...SECOND, minute: 31 });
    expect(whose(facts)).toMatchObject({ counted: { [id]: expect.arrayContaining(ASKED) }, asked: [] });
    expect(whose(facts).counted['unidentified']).not.toContain('ことり分析');
  });
});

it('an answer about a page that was opened alone holds, also when its list is leafed through later', () => {
  const id = nextUnnamed([]);
  const alone = loggedIn(answered(kept(kept(NO_FACTS, FIRST), SECOND), id, 6), 7);
  const facts = walked(alone, { ...FIRST, minute: 40 }, { ...SECOND, minute: 41 });
  expect(whose(facts).counted[id]).toEqual([...ASKED].sort());
});

/** Lists of two shops that have no product and no day in common, each in pages of the same number. */
const count = fc.integer({ min: 2, max: 4 });
const turns = fc.array(fc.record({ shop: fc.constantFrom('A', 'B'), pages: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 7,
});

it('any leafing through the lists of two shops counts the products of the first, and asks about all of the other', () => {
  fc.assert(
    fc.property(count, turns, (of, visits) => {
      let facts = NO_FACTS;
      let clock = 0;
      const seenProducts = new Set<string>();
      for (const { shop, pages } of visits) {
        for (let from = 1; from <= Math.min(pages, of); from += 1) {
          clock += 1;
          const days = (shop === 'A' ? 30 : 60) + from;
          const rows = { [`${shop}${from}の一`]: days, [`${shop}${from}の二`]: days + 10 };
          for (const product of Object.keys(rows)) seenProducts.add(product);
          const visit = { rows, page: { from, shown: from, of }, minute: clock };
          facts = kept(facts, visit, lastOf(facts));
        }
      }
      const ofShop = (shop?: string) => [...seenProducts].filter((product) => product.startsWith(shop ?? '')).sort();
      const [first] = visits;
      const other = first?.shop === 'A' ? 'B' : 'A';
      const { counted, asked: held } = whose(facts);
      expect(counted).toEqual({ unidentified: ofShop(first?.shop) });
      expect([...held].sort()).toEqual(ofShop(other));
    }),
  );
});
