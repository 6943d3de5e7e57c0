/** What a tick changes about the keys of one product. Days count from today. */

import { describe, expect, it } from 'vitest';
import type { ToldHandover } from '../../../src/domain/facts/facts.ts';
import { type Recipe, recipe, type StepId } from '../../../src/domain/facts/recipe.ts';
import { NO_RING, type Ring } from '../../../src/domain/keys/ring.ts';
import { isRegistered, type SaidContext, ticked } from '../../../src/domain/keys/said-rules.ts';
import { inDays } from '../../support/facts.ts';
import { after, counts, key, look, nextOf, ring, THERE, tick, ticked as tickOf, until, world } from './rings.ts';

const PARTS: Recipe = recipe('key-and-date', { registering: ['key-entered', 'date-entered'], after: ['confirmed'] });
const NOTHING: Recipe = recipe('nothing', { registering: [] });
const inParts = { ...world, recipeOf: () => PARTS };

describe('ticked: where a tick completes the registration, the vendor holds that key', () => {
  const two = ring({ holds: 6, keys: [key(6), key(90, { first: 3 })], question: 'first-sight' });
  const places = ring({ holds: 6, keys: [key(6), key(90, { first: 3 })], named: [THERE, 'boss'] });
  const among = [THERE, 'boss'];
  const waiting = ring({ holds: 6, keys: [key(6)], next: { after: inDays(6), waits: true } });
  it.each<readonly [string, Ring, ToldHandover, string]>([
    [
      '登録した of the new key: it counts, in the place of the old one, and nothing is asked',
      two,
      tick(until(90)),
      'holds 90, as was said, in the place of 6',
    ],
    ['登録した of the key that counts: it is confirmed', two, tick(until(6)), 'holds 6, as was said'],
    ['発行した is no registration', two, tick(until(90), 'issued'), 'holds 6, asks first-sight'],
    ['of two places one is not all', places, tick(until(90)), 'holds 6'],
    [
      'the second place completes it',
      { ...places, ticks: [tickOf(until(90))] },
      tick(until(90), 'registered', { destination: 'boss' }),
      'holds 90, as was said, in the place of 6',
    ],
    [
      'told of one place among two, and today it goes only there: it is all',
      two,
      tick(until(90), 'registered', { among }),
      'holds 90, as was said, in the place of 6',
    ],
    [
      'of a key without a day the newest is meant that was there',
      two,
      tick(after(6)),
      'holds 90, as was said, in the place of 6',
    ],
    [
      'but not a row of that name that was there all the time',
      ring({ holds: 6, keys: [key(6), key(90)] }),
      tick(after(6)),
      'holds 6',
    ],
    [
      'nor one that was stopped',
      ring({ holds: 6, keys: [key(6), key(90, { first: 3, state: 'stopped' })] }),
      tick(after(6)),
      'holds 6',
    ],
    [
      'nor one that RMS shows no more',
      ring({ holds: 6, keys: [key(6), key(90, { first: 3, gone: true })] }),
      tick(after(6)),
      'holds 6',
    ],
    [
      'of a key that no screen has shown the old one still stands, and another is said',
      waiting,
      tick(after(6)),
      'holds 6',
    ],
  ])('%s', (_, before, word, expected) => {
    expect(counts(ticked(before, word, world))).toBe(expected);
  });

  it.each<readonly [string, Ring, ToldHandover, string, SaidContext]>([
    [
      'where two parts are wanted, one of them is not all',
      two,
      tick(until(90), 'key-entered'),
      'holds 6, asks first-sight',
      inParts,
    ],
    [
      'the second part completes it',
      { ...two, ticks: [tickOf(until(90), 'key-entered')] },
      tick(until(90), 'date-entered'),
      'holds 90, as was said, in the place of 6',
      inParts,
    ],
    [
      'the second part of another key does not',
      { ...two, ticks: [tickOf(until(6), 'key-entered')] },
      tick(until(90), 'date-entered'),
      'holds 6, asks first-sight',
      inParts,
    ],
    ['登録した says all parts at once', two, tick(until(90)), 'holds 90, as was said, in the place of 6', inParts],
    [
      'told of one place among two, before another naming was stored over that: it is not all either',
      two,
      tick(until(90), 'registered', { among }),
      'holds 6, asks first-sight',
      { ...world, placesNow: ['tempostar'] },
    ],
    [
      'where nothing is registered, the issue is enough',
      two,
      tick(until(90), 'issued'),
      'holds 90, as was said, in the place of 6',
      { ...world, recipeOf: () => NOTHING },
    ],
  ])('%s', (_, before, word, expected, context) => {
    expect(counts(ticked(before, word, context))).toBe(expected);
  });

  it.each<readonly [string, Ring, ToldHandover, string]>([
    [
      '登録した before its day was shown: it is registered as was said',
      ring({ holds: 6, keys: [key(6)] }),
      tick(after(6)),
      'after 6, said',
    ],
    ['though it waits for approval: both are known', waiting, tick(after(6)), 'after 6, waits, said'],
    [
      'that its 承認待ち is over, as RMS has shown, stays so',
      ring({ holds: 6, keys: [key(6)], next: { after: inDays(6), waits: false, approved: true } }),
      tick(after(6)),
      'after 6, approved, said',
    ],
    ['of the first key of all', NO_RING, tick(after()), 'after none, said'],
    [
      'said once more, it stands',
      ring({ holds: 6, keys: [key(6)] }),
      tick(after(6), 'registered', { again: true }),
      'after 6, said, again',
    ],
    [
      'what is ticked of it afterwards does not make that less',
      ring({
        holds: 6,
        keys: [key(6)],
        next: { after: inDays(6), waits: false, said: look(5), again: true },
        ticks: [tickOf(after(6))],
      }),
      tick(after(6), 'confirmed'),
      'after 6, said, again',
    ],
    ['発行した alone is no registration', ring({ holds: 6, keys: [key(6)] }), tick(after(6), 'issued'), 'none'],
    [
      'a key with a day that no screen has shown is not registered by its name',
      ring({ holds: 6, keys: [key(6)] }),
      tick(until(90)),
      'none',
    ],
  ])('%s', (_, before, word, expected) => {
    expect(nextOf(ticked(before, word, world))).toBe(expected);
  });

  it('動作を確認した of a key without a day, said to be registered before the keys that were shown, is of that one', () => {
    const said = { after: inDays(-80), waits: false, said: look(4) };
    const before = ring({ holds: -80, keys: [key(-80), key(-3, { first: 6 })], next: said });
    const name = (of: Ring) =>
      ticked(of, tick(after(-80), 'confirmed', { order: 9 }), world).ticks.map((one) => one.key);
    expect(name(before)).toEqual([after(-80)]);
    const { next: _, ...nothingSaid } = before;
    expect(name(nothingSaid)).toEqual([until(-3)]);
  });

  it('a step that was ticked twice is there once, with the later word', () => {
    const made = ticked(
      { ...two, ticks: [tickOf(until(90), 'issued')] },
      tick(until(90), 'issued', { order: 9 }),
      world,
    );
    expect(made.ticks.map(({ told: { order } }) => order)).toEqual([9]);
  });
});

describe('isRegistered: whether a key is with all of these places', () => {
  const ticks = (...steps: readonly (readonly [StepId, string?])[]) =>
    steps.map(([step, destination = THERE]) => tickOf(until(90), step, { destination }));
  it.each([
    ['nothing was ticked: no', [], [THERE], PARTS, false],
    ['one part of two: no', ticks(['key-entered']), [THERE], PARTS, false],
    ['both parts: yes', ticks(['key-entered'], ['date-entered']), [THERE], PARTS, true],
    ['each part in another place: no', ticks(['key-entered'], ['date-entered', 'boss']), [THERE], PARTS, false],
    ['as a whole: yes', ticks(['registered']), [THERE], PARTS, true],
    ['confirmed alone: no', ticks(['confirmed']), [THERE], PARTS, false],
    ['in one of two places: no', ticks(['registered']), [THERE, 'boss'], PARTS, false],
    ['in both: yes', ticks(['registered'], ['registered', 'boss']), [THERE, 'boss'], PARTS, true],
    ['issued, where nothing is registered: yes', ticks(['issued']), [THERE], NOTHING, true],
    ['issued, where a key is wanted: no', ticks(['issued']), [THERE], PARTS, false],
  ] as const)('%s', (_, told, places, needs, expected) => {
    expect(isRegistered(told, until(90), places, () => needs)).toBe(expected);
    expect(isRegistered(told, until(6), places, () => needs)).toBe(false);
  });
});
