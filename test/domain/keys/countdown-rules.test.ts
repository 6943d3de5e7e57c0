/** Which key counts, rule by rule. Days count from today; `holds` is the key that counts down. */

import { describe, expect, it } from 'vitest';
import { firstKey, newestInUse } from '../../../src/domain/keys/countdown-rules.ts';
import { NO_RING, type Ring } from '../../../src/domain/keys/ring.ts';
import { byRuleOfCountdown, counts, DETAIL, key, type PageBrief, ring, row } from './rings.ts';

type Row = readonly [sentence: string, before: Ring, page: PageBrief, expected: string];

const waits = 'awaiting-approval' as const;

describe('firstKey: the first date of a product is what the vendor holds, as far as is known', () => {
  it.each<Row>([
    ['one date: that key', NO_RING, { rows: [row(41)] }, 'holds 41'],
    [
      'two rows of one name in a list: the one that ends first, and which one is asked',
      NO_RING,
      { rows: [row(41), row(6)] },
      'holds 6, asks same-name',
    ],
    [
      'two keys on a detail screen: the one that ends first, and which one is asked',
      NO_RING,
      { rows: [row(41), row(6)], screen: DETAIL },
      'holds 6, asks first-sight',
    ],
    ['an ended key beside a living one is history', NO_RING, { rows: [row(-30, 'expired'), row(41)] }, 'holds 41'],
    ['one that has ended alone', NO_RING, { rows: [row(-5, 'expired')] }, 'holds -5'],
    [
      'a stopped key beside a living one is not the vendor’s',
      NO_RING,
      { rows: [row(6, 'stopped'), row(90)] },
      'holds 90',
    ],
    ['a stopped key alone is', NO_RING, { rows: [row(6, 'stopped')] }, 'holds 6'],
    [
      'one that waits beside another is none yet, and nothing is asked',
      NO_RING,
      { rows: [row(6), row(90, waits)] },
      'holds 6',
    ],
    ['one that waits alone is none yet', NO_RING, { rows: [row(90, waits)] }, 'holds none'],
    [
      'nor is it when it was approved: it is to be registered',
      ring({ keys: [key(90, { state: waits })] }),
      { rows: [row(90)] },
      'holds none',
    ],
    ['where a key is held already nothing changes', ring({ holds: 6, keys: [key(6)] }), { rows: [row(90)] }, 'holds 6'],
    [
      'where a new key without a day is known its day is not the vendor’s',
      ring({ next: { waits: true } }),
      { rows: [row(90)] },
      'holds none',
    ],
    [
      'where nothing is ever registered nothing is asked',
      NO_RING,
      { rows: [row(6), row(90)], needsNone: true },
      'holds 6',
    ],
    ['no date: no key', NO_RING, { rows: [row()] }, 'holds none'],
  ])('%s', (_, before, shown, expected) => {
    expect(counts(byRuleOfCountdown(firstKey, before, shown))).toBe(expected);
  });
});

describe('newestInUse: where nothing is registered, the newest key is in use', () => {
  const old = ring({ holds: 6, keys: [key(6)], question: 'gone' });
  it.each<Row>([
    ['a new key counts at once, and nothing is asked', old, { rows: [row(90)], needsNone: true }, 'holds 90'],
    ['one that waits does not work yet', old, { rows: [row(6), row(90, waits)], needsNone: true }, 'holds 6'],
    ['a stopped one does not work either', old, { rows: [row(6), row(90, 'stopped')], needsNone: true }, 'holds 6'],
    ['a page without a key that works answers nothing', old, { rows: [row()], needsNone: true }, 'holds 6, asks gone'],
    ['where the vendor wants a key it is to be registered', old, { rows: [row(90)] }, 'holds 6, asks gone'],
  ])('%s', (_, before, shown, expected) => {
    expect(counts(byRuleOfCountdown(newestInUse, before, shown))).toBe(expected);
  });
});
