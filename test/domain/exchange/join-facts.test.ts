/** Facts of two browsers, together: which word stands, and what a clock may spoil. */

import { describe, expect, it } from 'vitest';
import { joinFacts } from '../../../src/domain/exchange/join-facts.ts';
import { type Facts, NO_FACTS, type Told } from '../../../src/domain/facts/facts.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import { at, factsOf, inDays, seen, typed } from '../../support/facts.ts';
import { factsWith, listShown, shownOf } from './two-browsers.ts';

const NOW = at(0);
const ID = licenseIdOf({}, 'vendor', 'ネクストエンジン');

const note = (text: string, day: number, order: number): Told => ({ what: 'note', id: ID, text, at: at(day), order });
describe('a key that was renewed', () => {
  const old = factsWith([listShown('old', 500, -9, 'ネクストエンジン', 6)]);
  const renewed = factsWith([listShown('new', 3, -1, 'ネクストエンジン', 90)]);

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
      factsWith([], [note('here', here, 90)]),
      factsWith([], [note('there', there, 4)]),
      NOW,
    );
    expect(both.told).toMatchObject([{ text: stands }]);
    expect(newTold).toEqual(stands === 'there' ? [`told:${ID}:note`] : []);
  });

  it('a clock that is ahead does not win for that', () => {
    const ahead = factsWith([listShown('a', 1, -6, 'Lmail', 40)], [note('ahead', 300, 2)]);
    const right = factsWith([], [note('right', -1, 1)]);
    expect(joinFacts(right, ahead, NOW).facts.told).toMatchObject([{ text: 'right' }]);
    expect(joinFacts(ahead, right, NOW).facts.told).toMatchObject([{ text: 'right' }]);
  });

  it('what was said in the same instant there and here is the same on both sides afterwards', () => {
    const [one, other] = [factsWith([], [note('一', -1, 4)]), factsWith([], [note('二', -1, 9)])];
    const text = (all: Facts) => all.told.map((fact) => 'text' in fact && fact.text);
    expect(text(joinFacts(one, other, NOW).facts)).toEqual(text(joinFacts(other, one, NOW).facts));
  });

  it('a day that was typed in later stands', () => {
    const { facts: both } = joinFacts(factsOf(typed(20, -4)), factsOf(typed(30, -2)), NOW);
    expect(both.told).toMatchObject([{ expiresOn: inDays(30) }]);
  });

  it('the days that were typed in there and here are all remembered, on both sides and once', () => {
    const date = (ends: number, on: number, ...earlier: number[]) =>
      factsOf({ ...typed(ends, on), ...(earlier.length > 0 && { earlier: earlier.map(inDays) }) } as Told);
    const [here, there] = [date(30, -2, 28), date(20, -4, 25, 22)];
    const days = ({ facts }: ReturnType<typeof joinFacts>) =>
      facts.told.map((fact) => fact.what === 'date' && [fact.expiresOn, ...(fact.earlier ?? [])].join(' '));
    const all = [[30, 20, 22, 25, 28].map(inDays).join(' ')];
    const both = joinFacts(here, there, NOW);
    expect([days(both), days(joinFacts(there, here, NOW))]).toEqual([all, all]);
    const again = joinFacts(both.facts, there, NOW);
    expect([days(again), again.newTold, days(joinFacts(both.facts, here, NOW))]).toEqual([all, [], all]);
    expect(joinFacts(both.facts, here, NOW).newTold).toEqual([]);
  });
});

it('a document that had not stood still in the copy has gone on here', () => {
  const soon = listShown('d', 5, -2, 'ネクストエンジン', 6);
  const moment = { at: at(-1), order: 6 };
  const stood = { ...listShown('d', 5, -2, 'ネクストエンジン', 90), first: moment, last: moment };
  expect(joinFacts(factsWith([stood]), factsWith([soon]), NOW).facts.visits).toEqual([stood]);
  expect(joinFacts(factsWith([soon]), factsWith([stood]), NOW).facts.visits).toEqual([stood]);
});

it('a login that was seen here stays where it was among what happened here', () => {
  const login = { at: at(-4), order: 2 };
  const here = {
    ...factsWith([listShown('a', 1, -5, 'Lmail', 40), listShown('b', 3, -3, 'Lmail', 40)]),
    sessionEnds: [login],
  };
  const { facts: both } = joinFacts(here, factsWith([listShown('c', 700, -6, 'Lmail', 40)]), NOW);
  const orders = both.visits.map(({ document, last }) => [document, last.order]);
  expect([...orders, ['login', both.sessionEnds?.[0]?.order]]).toEqual([
    ['a', 701],
    ['b', 703],
    ['c', 700],
    ['login', 702],
  ]);
});
