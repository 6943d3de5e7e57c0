/** Facts of two browsers, together: which word stands, whose the pages are, and what a clock may spoil. */

import { describe, expect, it } from 'vitest';
import { joinFacts } from '../../../src/domain/exchange/join-facts.ts';
import { type Facts, NO_FACTS, nextOrder, type Told, toldKey, type Visit } from '../../../src/domain/facts/facts.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { at, factsOf, inDays, seen, TODAY, typed } from '../../support/facts.ts';
import { shownOf } from './two-browsers.ts';

const NOW = at(0);
const ID = licenseIdOf({}, 'vendor', 'ネクストエンジン');

/** A list that shows one product, as this document of one browser. */
function list(document: string, order: number, day: number, product: string, ends: number): Visit {
  const moment = { at: at(day), order };
  const rows = [{ product, family: 'vendor' as const, state: 'active' as const, expiresOn: inDays(ends) }];
  return { screen: 'product-list', shop: {}, rows, order, document, first: moment, last: moment };
}
const note = (text: string, day: number, order: number): Told => ({ what: 'note', id: ID, text, at: at(day), order });
const shop = (id: string, label: string, day: number, order: number, pages: { from: number; order: number }[] = []) =>
  ({ what: 'shop', id, label, at: at(day), order, ...(pages.length > 0 && { pages }) }) as const;
const facts = (visits: Visit[], told: Told[] = []): Facts => ({ visits, told });
const toldIn = (all: Facts) => Object.fromEntries(all.told.map((fact) => [toldKey(fact), fact]));

describe('a key that was renewed', () => {
  const old = facts([list('old', 500, -9, 'ネクストエンジン', 6)]);
  const renewed = facts([list('new', 3, -1, 'ネクストエンジン', 90)]);

  it('counts as renewed, though the browser that saw it last has given lower numbers', () => {
    const one = factsOf(seen({ ends: 6, first: -9 }), seen({ ends: 90, first: -1 }));
    const { facts: both } = joinFacts(renewed, old, NOW);
    expect(shownOf(both)).toEqual(shownOf(one));
    expect(shownOf(joinFacts(old, renewed, NOW).facts)).toEqual(shownOf(one));
  });

  it('keeps the keys of its visits, and every number that can stay', () => {
    const { visits } = joinFacts(renewed, old, NOW).facts;
    expect(visits.map(({ document, order, last }) => [document, order, last.order])).toEqual([
      ['new', 3, 501],
      ['old', 500, 500],
    ]);
  });

  it('into an empty browser nothing is given another number', () => {
    expect(joinFacts(NO_FACTS, old, NOW).facts).toEqual(old);
  });
});

describe('one key, two words', () => {
  it.each([
    ['the one from there is newer', -5, -2, 'there'],
    ['the one from here is newer', -2, -5, 'here'],
  ])('%s', (_, here, there, stands) => {
    const { facts: both, newTold } = joinFacts(
      facts([], [note('here', here, 90)]),
      facts([], [note('there', there, 4)]),
      NOW,
    );
    expect(both.told).toMatchObject([{ text: stands }]);
    expect(newTold).toEqual(stands === 'there' ? [`told:${ID}:note`] : []);
  });

  it('a clock that is ahead does not win for that', () => {
    const ahead = facts([list('a', 1, -6, 'Lmail', 40)], [note('ahead', 300, 2)]);
    const right = facts([], [note('right', -1, 1)]);
    expect(joinFacts(right, ahead, NOW).facts.told).toMatchObject([{ text: 'right' }]);
    expect(joinFacts(ahead, right, NOW).facts.told).toMatchObject([{ text: 'right' }]);
  });

  it('what was said in the same instant there and here is the same on both sides afterwards', () => {
    const [one, other] = [facts([], [note('一', -1, 4)]), facts([], [note('二', -1, 9)])];
    const text = (all: Facts) => all.told.map((fact) => 'text' in fact && fact.text);
    expect(text(joinFacts(one, other, NOW).facts)).toEqual(text(joinFacts(other, one, NOW).facts));
  });

  it('a day that was typed in later stands', () => {
    const { facts: both } = joinFacts(factsOf(typed(20, -4)), factsOf(typed(30, -2)), NOW);
    expect(both.told).toMatchObject([{ expiresOn: inDays(30) }]);
  });
});

describe('answers about pages', () => {
  /** A page of another shop, held back and answered: it is that shop's. */
  const answered = (name: string, product: string, day = -9) => {
    const visits = [list(`${name}1`, 1, day, `${product}A`, 30), list(`${name}2`, 2, day + 1, `${product}B`, 40)];
    return facts(visits, [shop('unidentified.2', name, day + 2, 3, [{ from: 2, order: 3 }])]);
  };
  const shopsOf = (all: Facts) => {
    const { facts: counted } = sortedByShop(all, TODAY);
    return Object.fromEntries(counted.visits.map((own) => [own.visit.document, own.shop]));
  };

  it('of both stand, each about its own pages, and two shops never share an id', () => {
    const { facts: both } = joinFacts(answered('こもれび', 'x'), answered('つきのわ', 'y', -6), NOW);
    const labels = both.told.map((fact) => [fact.id, fact.what === 'shop' && fact.label]);
    expect(labels.sort()).toEqual([
      ['unidentified.2', 'こもれび'],
      ['unidentified.3', 'つきのわ'],
    ]);
    expect(shopsOf(both)).toMatchObject({ こもれび2: 'unidentified.2', つきのわ2: 'unidentified.3' });
  });

  it('never claim a page of the other browser: it is asked again instead', () => {
    const here = answered('こもれび', 'x');
    const there = answered('つきのわ', 'y');
    for (const { facts: both } of [joinFacts(here, there, NOW), joinFacts(there, here, NOW)]) {
      const ids = Object.fromEntries(both.told.map((fact) => ['label' in fact ? fact.label : '', fact.id]));
      const own = shopsOf(both);
      expect([ids['こもれび'], undefined]).toContain(own['こもれび2']);
      expect([ids['つきのわ'], undefined]).toContain(own['つきのわ2']);
    }
  });

  it('hold for no page that comes after the import', () => {
    const { facts: both } = joinFacts(NO_FACTS, answered('こもれび', 'x'), NOW);
    const next = list('next', nextOrder(both), 0, 'xB', 130);
    const isHeld = (all: Facts) => shopsOf({ ...all, visits: [...all.visits, next] })['next'];
    const { sessionEnds: _, ...endless } = both;
    expect(isHeld(endless)).toBe('unidentified.2');
    expect(isHeld({ ...both, visits: both.visits })).not.toBe('unidentified.2');
  });

  it('the same copy once more finds its shop again, also when that was given another name since', () => {
    const copy = answered('つきのわ', 'y');
    const { facts: both } = joinFacts(answered('こもれび', 'x'), copy, NOW);
    const again = joinFacts(both, copy, NOW);
    expect(again.facts).toEqual(both);
    expect(again.newTold).toEqual([]);
    const named = {
      ...both,
      told: both.told.map((fact) =>
        fact.what === 'shop' && fact.label === 'つきのわ' ? { ...fact, label: '三号店', at: at(-1), order: 99 } : fact,
      ),
    };
    const later = joinFacts(named, copy, NOW);
    expect(toldIn(later.facts)).toEqual(toldIn(named));
    expect(later.newTold).toEqual([]);
  });

  it('one shop keeps the answers of both, and its latest name', () => {
    const here = answered('こもれび', 'x');
    const more = [list('y1', 7, -3, 'xA', 30), list('y2', 8, -2, 'zB', 50)];
    const there: Facts = {
      visits: [...here.visits, ...more],
      told: [
        shop('unidentified.2', '二号店', -1, 9, [
          { from: 2, order: 3 },
          { from: 8, order: 9 },
        ]),
      ],
    };
    const [one, other] = [joinFacts(here, there, NOW), joinFacts(there, here, NOW)];
    expect(one.facts.told).toEqual(there.told);
    expect(other.facts.told).toEqual(there.told);
    expect(other.newTold).toEqual([]);
  });

  it('what was told of licenses of an unnamed shop goes with it', () => {
    const there = answered('つきのわ', 'y');
    const told: Told = { what: 'note', id: 'unidentified.2/vendor/yB', text: '倉庫へ', at: at(-6), order: 4 };
    const same: Told = { what: 'same-as', id: 'unidentified.2', as: 'unidentified', at: at(-6), order: 5 };
    const { facts: both } = joinFacts(answered('こもれび', 'x'), { ...there, told: [...there.told, told, same] }, NOW);
    expect(toldIn(both)).toMatchObject({
      'told:unidentified.3/vendor/yB:note': { text: '倉庫へ' },
      'told:unidentified.3:same-as': { as: 'unidentified' },
    });
  });
});

it('a document that had not stood still in the copy has gone on here', () => {
  const soon = list('d', 5, -2, 'ネクストエンジン', 6);
  const moment = { at: at(-1), order: 6 };
  const stood = { ...list('d', 5, -2, 'ネクストエンジン', 90), first: moment, last: moment };
  expect(joinFacts(facts([stood]), facts([soon]), NOW).facts.visits).toEqual([stood]);
  expect(joinFacts(facts([soon]), facts([stood]), NOW).facts.visits).toEqual([stood]);
});

it('a login that was seen here stays where it was among what happened here', () => {
  const login = { at: at(-4), order: 2 };
  const here = { ...facts([list('a', 1, -5, 'Lmail', 40), list('b', 3, -3, 'Lmail', 40)]), sessionEnds: [login] };
  const { facts: both } = joinFacts(here, facts([list('c', 700, -6, 'Lmail', 40)]), NOW);
  const orders = both.visits.map(({ document, last }) => [document, last.order]);
  expect([...orders, ['login', both.sessionEnds?.[0]?.order]]).toEqual([
    ['a', 701],
    ['b', 703],
    ['c', 700],
    ['login', 702],
  ]);
});
