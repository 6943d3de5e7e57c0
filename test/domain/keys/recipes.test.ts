/** What each kind of vendor asks for before it holds a new key, and what the badge says until then. */

import { describe, expect, it } from 'vitest';
import type { KeyOfProduct } from '../../../src/domain/facts/destination.ts';
import { type Recipe, recipe, type StepId } from '../../../src/domain/facts/recipe.ts';
import { badgeOf } from '../../../src/domain/today/badge.ts';
import { jobOf } from '../../../src/domain/today/job.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { ALL_DESTINATIONS, destinationOf } from '../../../src/vendors/destinations.ts';
import { at, type Fact, factsOf, type Seen, seen, TODAY, ticked } from '../../support/facts.ts';

const KEY = recipe('key', { registering: ['registered'], after: ['confirmed'] });
const THREE_PLACES = recipe('key', { registering: ['in-stock', 'in-orders', 'in-items'], after: ['tested'] });
const WITH_DATE = recipe('key-and-date', { registering: ['key-entered', 'date-entered'] });
const FETCHED = recipe('fetched', { registering: ['fetched'], after: ['confirmed'] });
const NONE = recipe('nothing', { registering: [] });
const PAUSED_FIRST = recipe('key', {
  before: ['paused'],
  registering: ['registered'],
  after: ['confirmed', 'old-stopped'],
});

const old = seen({ ends: 6, first: -84, last: -1 });
const renewed = seen({ ends: 90 });

function watch(way: Recipe, ...facts: Fact[]): KeyToday {
  const of = (key: KeyOfProduct) => ({ ...destinationOf(key), recipe: way });
  const all = { of, named: () => undefined };
  return knownToday(factsOf(...facts), TODAY, all, { mayRead: true, newerData: false }).keys[0] as KeyToday;
}
const badge = (way: Recipe, ...facts: Fact[]) =>
  badgeOf([watch(way, ...facts)], { mayRead: true, newerData: false }).text;
const steps = (way: Recipe, ...facts: Fact[]) =>
  jobOf(watch(way, ...facts)).steps.map(({ id, status }) => `${id} ${status}`);
/** Where it goes is told of this product. */
const nameOf = ([{ id }]: readonly [Seen, ...unknown[]]) => ({ id, what: 'destinations' as const });
const ticks = (...all: StepId[]) => all.map((step) => ticked(step, { ends: 90, replaces: 6 }));

describe('the badge after a new issue', () => {
  it.each<[string, Recipe, readonly StepId[], string]>([
    ['the key: nothing ticked', KEY, [], '未6'],
    ['the key: registered', KEY, ['registered'], '90'],
    ['three places: two of them', THREE_PLACES, ['in-stock', 'in-items'], '未6'],
    ['three places: all of them', THREE_PLACES, ['in-items', 'in-stock', 'in-orders'], '90'],
    ['three places: ticked as a whole', THREE_PLACES, ['registered'], '90'],
    ['the key and its date: only the key', WITH_DATE, ['key-entered'], '未6'],
    ['the key and its date: both', WITH_DATE, ['key-entered', 'date-entered'], '90'],
    ['the vendor takes it by itself: no 未, and no later date either', FETCHED, [], '6'],
    ['the vendor takes it by itself: seen to be there', FETCHED, ['fetched'], '90'],
    ['the vendor needs no key', NONE, [], '90'],
    ['the trial alone registers nothing', KEY, ['confirmed'], '未6'],
  ])('%s', (_, way, told, expected) => {
    expect(badge(way, old, renewed, ...ticks(...told))).toBe(expected);
  });

  it('counts the parts that were ticked before the new date was seen', () => {
    const before = ticked('key-entered', { replaces: 6 });
    expect(badge(WITH_DATE, old, before, renewed, ...ticks('date-entered'))).toBe('90');
    expect(badge(WITH_DATE, old, before, renewed)).toBe('未6');
  });
});

it('of two places one takes the key by itself: the other one is still to get it', () => {
  const byHand = { ...destinationOf({ product: 'BOSS', family: 'vendor' }), id: 'by-hand', recipe: KEY };
  const fetches = { ...byHand, id: 'fetches', recipe: FETCHED };
  const all = { of: () => fetches, named: (id: string) => [fetches, byHand].find((one) => one.id === id) };
  const facts = [seen({ state: 'awaiting-approval', first: -5 }), seen({ ends: 88 })] as const;
  const both = { ...nameOf(facts), destinations: ['fetches', 'by-hand'], at: at(-4), order: 0 };
  const text = (...more: Fact[]) =>
    knownToday(factsOf(...facts, ...more), TODAY, all, { mayRead: true, newerData: false }).badge.text;
  expect(text()).toBe('88');
  expect(text(both)).toBe('未?');
});

it('a place that only a later version knows keeps no registration open', () => {
  const facts = [old, renewed, ...ticks('registered')] as const;
  const named = (...destinations: string[]) => ({ ...nameOf(facts), destinations, at: at(-1), order: 0 });
  const text = (...more: Fact[]) =>
    knownToday(factsOf(...facts, ...more), TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false }).badge.text;
  expect(text(named('next-engine', 'of-a-later-version'))).toBe('90');
  expect(text(named('of-a-later-version'))).toBe('90');
  expect(text(named('next-engine', 'boss'))).toBe('未6');
});

describe('the steps', () => {
  it('begin with the pause where a vendor wants one, and end with stopping the old key', () => {
    expect(steps(PAUSED_FIRST, old)).toEqual([
      'paused now',
      'issued later',
      'registered later',
      'confirmed later',
      'old-stopped later',
    ]);
  });

  it('go from place to place', () => {
    expect(steps(THREE_PLACES, old, renewed, ...ticks('in-stock'))).toEqual([
      'issued done',
      'in-stock done',
      'in-orders now',
      'in-items later',
      'tested later',
    ]);
  });

  it('are all done at once where it was ticked as a whole', () => {
    expect(steps(WITH_DATE, old, renewed, ...ticks('registered'))).toEqual([
      'issued done',
      'key-entered done',
      'date-entered done',
    ]);
  });

  it('of a vendor that needs no key are those of RMS', () => {
    expect(steps(NONE, old)).toEqual(['issued now']);
  });
});
