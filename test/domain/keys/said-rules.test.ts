/** What a word of the user changes about the keys of one product, rule by rule. Days count from today. */

import { describe, expect, it } from 'vitest';
import type { ToldDate } from '../../../src/domain/facts/facts.ts';
import { NO_RING, type Ring } from '../../../src/domain/keys/ring.ts';
import { afterSaid, placedAt, putAway, typedIn } from '../../../src/domain/keys/said-rules.ts';
import { at, inDays } from '../../support/facts.ts';
import {
  after,
  counts,
  key,
  keysOf,
  look,
  nextOf,
  ring,
  tick,
  ticked as tickOf,
  ticksOf,
  typedKey,
  until,
  world,
} from './rings.ts';

const id = 'shop/vendor/ネクストエンジン';
const told = { id, at: at(-3), order: 7 };
const typed = (ends: number): ToldDate => ({
  ...told,
  what: 'date',
  shop: {},
  product: 'ネクストエンジン',
  family: 'vendor',
  expiresOn: inDays(ends),
});

describe('typedIn: a day that was typed in is of the key that the vendor holds', () => {
  const soon = ring({
    holds: 80,
    keys: [key(10), key(80, { first: 3 })],
    heldSince: look(4),
    ticks: [tickOf(until(80)), tickOf(until(80), 'issued')],
  });
  it.each<readonly [string, Ring, number, string]>([
    ['of a product that was never seen', NO_RING, 41, '41 unknown typed; holds 41, as was said; '],
    [
      'a later day than the one that counted takes its place',
      ring({ holds: 6, keys: [key(6)], question: 'gone' }),
      90,
      '6, 90 unknown typed; holds 90, as was said, in the place of 6; ',
    ],
    [
      'a day that RMS has shown is that key, and confirmed',
      ring({ holds: 6, keys: [key(6)], question: 'first-sight' }),
      6,
      '6; holds 6, as was said; ',
    ],
    [
      'the earlier of two: the later is still to be registered, and was issued',
      soon,
      10,
      '10, 80; holds 10, as was said; issued of 80',
    ],
    [
      'typed twice it is one key',
      ring({ holds: 41, keys: [typedKey(41)] }),
      41,
      '41 unknown typed; holds 41, as was said; ',
    ],
    [
      'that a key after it is registered, as was said before, cannot be so; that it was issued can',
      ring({
        holds: 6,
        keys: [key(6)],
        next: { after: inDays(6), waits: false, said: look(5) },
        ticks: [tickOf(after(6)), tickOf(after(6), 'issued')],
      }),
      6,
      '6; holds 6, as was said; issued of the one after 6',
    ],
    [
      'what was ticked of an earlier key is over',
      ring({ holds: 6, keys: [key(6)], ticks: [tickOf(until(-80)), tickOf(after(-80))] }),
      6,
      '6; holds 6, as was said; ',
    ],
  ])('%s', (_, before, ends, expected) => {
    const made = typedIn(before, typed(ends));
    expect(`${keysOf(made)}; ${counts(made)}; ${ticksOf(made)}`).toBe(expected);
  });

  it.each<readonly [string, Ring, number, string]>([
    [
      'a key that waits for approval after it waits on',
      ring({ holds: 6, keys: [key(6)], next: { after: inDays(6), waits: true } }),
      6,
      'after 6, waits',
    ],
    [
      'one that was said to be registered is no more',
      ring({ holds: 6, keys: [key(6)], next: { after: inDays(6), waits: false, said: look(5) } }),
      6,
      'none',
    ],
    [
      'a later day that was typed in is the one that waited',
      ring({ holds: 6, keys: [key(6)], next: { after: inDays(6), waits: true } }),
      90,
      'none',
    ],
  ])('%s', (_, before, ends, expected) => {
    expect(nextOf(typedIn(before, typed(ends)))).toBe(expected);
  });
});

describe('placedAt: where the key is registered', () => {
  it('the key that the vendor holds stays, and the places are known', () => {
    const made = placedAt(ring({ holds: 90, keys: [key(90)], heldSince: look(4) }), {
      ...told,
      what: 'destinations',
      destinations: ['boss'],
    });
    expect([counts(made), made.named]).toEqual(['holds 90, as was said', ['boss']]);
  });
});

describe('putAway: もう使っていない', () => {
  const say = (before: Ring, away: boolean) => putAway(before, { ...told, what: 'away', away });
  it.each([
    ['it is put away', ring(), true, [true, false]],
    ['it is in use again', ring({ away: true }), false, [false, true]],
    ['「まだ使っていますか」 はい: it is in use, though it was never seen alive', NO_RING, false, [false, true]],
    ['what was said to be in use before is so when it comes back', ring({ inUse: true }), true, [true, true]],
  ] as const)('%s', (_, before, away, expected) => {
    const made = say(before, away);
    expect([made.away, made.inUse]).toEqual(expected);
  });
});

it('whoever ticks a step or types in a day has the product in use', () => {
  expect(afterSaid(NO_RING, tick(after(), 'issued'), world).inUse).toBe(true);
  expect(afterSaid(NO_RING, typed(41), world).inUse).toBe(true);
  expect(afterSaid(NO_RING, { ...told, what: 'destinations', destinations: ['boss'] }, world).inUse).toBe(false);
});
