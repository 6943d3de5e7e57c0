/** What a copy says that is not known here, after years in which old visits have gone. */

import { expect, it } from 'vitest';
import type { Copy } from '../../../src/domain/exchange/copy.ts';
import { hasNews, joinCopy } from '../../../src/domain/exchange/join-copy.ts';
import { type Facts, visitKey } from '../../../src/domain/facts/facts.ts';
import { needlessVisits } from '../../../src/domain/shops/condense.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, factsOf, ofOneShop, seen, TODAY, ticked, typed } from '../../support/facts.ts';

const NOW = at(1);
const copyOf = (facts: Facts): Copy => ({ exportedAt: NOW, facts, unread: [] });
const isNews = (here: Facts, copy: Facts) =>
  hasNews(joinCopy({ facts: here, others: [] }, copyOf(copy), NOW), TODAY, ALL_DESTINATIONS);

/** A look a day, at a key that is renewed and registered once. */
const year = factsOf(
  ...Array.from({ length: 120 }, (_, day) => ofOneShop(seen({ ends: day < 60 ? 6 : 90, first: day - 120 }))).flat(),
  ...ofOneShop(ticked('registered', { ends: 90, on: -50 })),
);
const gone = needlessVisits(year, TODAY, ALL_DESTINATIONS, 400);
const condensed = { ...year, visits: year.visits.filter((visit) => !gone.includes(visitKey(visit))) };

it('that old visits are in it which have gone here is no news', () => {
  expect(condensed.visits.length).toBeLessThan(40);
  expect(isNews(condensed, year)).toBe(false);
  expect(isNews(year, condensed)).toBe(false);
});

it('a look that says something else is', () => {
  const later = factsOf(...ofOneShop(seen({ ends: 120, first: 0 })));
  const visits = later.visits.map((visit) => ({ ...visit, document: 'elsewhere' }));
  expect(isNews(condensed, { ...later, visits })).toBe(true);
});

it('a word of the user is, whatever it changes', () => {
  const word = ofOneShop(ticked('issued', { ends: 90, on: -55 }));
  expect(isNews(condensed, { visits: [], told: factsOf(...word).told })).toBe(true);
});

it('that an older day was typed in there is none', () => {
  const [here, there] = [typed(30, -2), typed(20, -4)].map((one) => factsOf(...ofOneShop(one)));
  expect([here, there].map((one) => one?.told.length)).toEqual([1, 1]);
  expect(isNews(here as Facts, there as Facts)).toBe(false);
  expect(isNews(there as Facts, here as Facts)).toBe(true);
});

it('nothing at all is none', () => {
  expect(isNews(year, { visits: [], told: [] })).toBe(false);
  expect(isNews({ visits: [], told: [] }, { visits: [], told: [] })).toBe(false);
});
