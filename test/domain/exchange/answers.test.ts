/** Whose the pages of two browsers are: an answer is about those of the browser in which it was given. */

import { describe, expect, it } from 'vitest';
import { joinFacts } from '../../../src/domain/exchange/join-facts.ts';
import { type Facts, NO_FACTS, nextOrder, type Told, toldKey } from '../../../src/domain/facts/facts.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { at, TODAY } from '../../support/facts.ts';
import { factsWith, listShown, shopTold } from './two-browsers.ts';

const NOW = at(0);
const toldIn = (all: Facts) => Object.fromEntries(all.told.map((fact) => [toldKey(fact), fact]));

describe('answers about pages', () => {
  /** A page of another shop, held back and answered: it is that shop's. */
  const answered = (name: string, product: string, day = -9) => {
    const visits = [
      listShown(`${name}1`, 1, day, `${product}A`, 30),
      listShown(`${name}2`, 2, day + 1, `${product}B`, 40),
    ];
    return factsWith(visits, [shopTold('unidentified.2', name, day + 2, 3, [{ from: 2, order: 3 }])]);
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
    const next = listShown('next', nextOrder(both), 0, 'xB', 130);
    const isHeld = (all: Facts) => shopsOf({ ...all, visits: [...all.visits, next] })['next'];
    const { sessionEnds: _, ...endless } = both;
    expect(isHeld(endless)).toBe('unidentified.2');
    expect(isHeld({ ...both, visits: both.visits })).not.toBe('unidentified.2');
  });

  it('hold for no page of another browser that had taken them over, when its copy comes back', () => {
    const here = answered('こもれび', 'x');
    const { facts: there } = joinFacts(NO_FACTS, here, NOW);
    const next = listShown('next', nextOrder(there), 0, 'xB', 130);
    const grown = { ...there, visits: [...there.visits, next] };
    const { facts: back } = joinFacts(here, grown, at(1));
    expect(shopsOf(back)['next']).toBe(shopsOf(grown)['next']);
    expect(shopsOf(back)['next']).not.toBe('unidentified.2');
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
    const more = [listShown('y1', 7, -3, 'xA', 30), listShown('y2', 8, -2, 'zB', 50)];
    const there: Facts = {
      visits: [...here.visits, ...more],
      told: [
        shopTold('unidentified.2', '二号店', -1, 9, [
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

  it('two thousand unnamed shops of both are told apart', () => {
    const many = (name: string) =>
      Array.from({ length: 2000 }, (_, index) =>
        shopTold(`unidentified.${index + 2}`, `${name}${index}`, -9, index + 1),
      );
    const [here, there] = [factsWith([], many('こもれび')), factsWith([], many('つきのわ'))];
    const { facts: both } = joinFacts(here, there, NOW);
    expect(new Set(both.told.map(({ id }) => id)).size).toBe(4000);
    expect(joinFacts(both, there, NOW).facts.told).toHaveLength(4000);
  });
});
