/** What a page says of the keys of a product, rule by rule. Days count from today. */

import { describe, expect, it } from 'vitest';
import { NO_RING, type Ring } from '../../../src/domain/keys/ring.ts';
import { keysShown, undatedShown, waitingShown } from '../../../src/domain/keys/state-rules.ts';
import { inDays } from '../../support/facts.ts';
import {
  after,
  byRule,
  DETAIL,
  key,
  keysOf,
  LIST,
  look,
  nextOf,
  type PageBrief,
  ring,
  row,
  ticked,
  ticksOf,
  typedKey,
  until,
} from './rings.ts';

type Row = readonly [sentence: string, before: Ring, page: PageBrief, expected: unknown];

const silent = { ...row(), state: 'unknown' as const };

describe('keysShown: the keys with a date, as the page shows them', () => {
  const old = ring({ holds: 6, keys: [key(6)] });
  const waits = ring({ holds: 6, keys: [key(6), key(90, { state: 'awaiting-approval' })] });
  it.each<Row>([
    ['a new date is a new key beside the old one', old, { rows: [row(90)] }, '6, 90'],
    ['of two rows of one day the most alive counts', NO_RING, { rows: [row(90, 'stopped'), row(90)] }, '90'],
    [
      'an ended key that nobody knew, beside a living one, is history',
      NO_RING,
      { rows: [row(-30, 'expired'), row(90)] },
      '90',
    ],
    ['alone it is a key', NO_RING, { rows: [row(-30, 'expired')] }, '-30 expired'],
    [
      'a known one that has ended is shown as ended',
      ring({ holds: -1, keys: [key(-1)] }),
      { rows: [row(-1, 'expired')] },
      '-1 expired',
    ],
    [
      'an ended key that nobody holds is forgotten where another is shown',
      ring({ holds: 90, keys: [key(-30), key(90)] }),
      { rows: [row(90)] },
      '90',
    ],
    ['the one that the vendor holds never is', ring({ holds: -30, keys: [key(-30)] }), { rows: [row(90)] }, '-30, 90'],
    [
      'where the clock was ahead no key is over',
      ring({ holds: 90, keys: [key(-30), key(90)] }),
      { rows: [row(90)], day: null },
      '-30, 90',
    ],
    ['a key whose 承認待ち is over is approved', waits, { rows: [row(90)] }, '6, 90 approved'],
    ['one that was stopped instead is not', waits, { rows: [row(90, 'stopped')] }, '6, 90 stopped'],
    [
      'but once it is in use its 承認待ち is over',
      ring({ keys: [key(90, { state: 'stopped', waited: true })] }),
      { rows: [row(90)] },
      '90 approved',
    ],
    ['one that waits on waits on', waits, { rows: [row(90, 'awaiting-approval')] }, '6, 90 awaiting-approval'],
    [
      'a page without states does not say that it is over',
      waits,
      { rows: [{ ...silent, expiresOn: inDays(90) }] },
      '6, 90 awaiting-approval',
    ],
    [
      'unless the user has said so',
      { ...waits, ticks: [ticked(until(90), 'approved')] },
      { rows: [{ ...silent, expiresOn: inDays(90) }] },
      '6, 90 unknown approved',
    ],
    [
      'nor that a stopped key is in use',
      ring({ holds: 6, keys: [key(6), key(90, { state: 'stopped' })] }),
      { rows: [{ ...silent, expiresOn: inDays(90) }] },
      '6, 90 stopped',
    ],
    [
      'another key in the place of the only one, which waited: it works, and nobody has said that it is registered',
      ring({ keys: [key(-1, { state: 'awaiting-approval' })] }),
      { rows: [row(89)] },
      '89 approved',
    ],
    [
      'the same where the only one was approved, and has ended',
      ring({ keys: [key(-1, { approved: true })] }),
      { rows: [row(89)] },
      '89 approved',
    ],
    [
      'not so beside one that waits',
      ring({ keys: [key(9, { state: 'awaiting-approval' })] }),
      { rows: [row(9, 'awaiting-approval'), row(89)] },
      '9 awaiting-approval, 89',
    ],
    [
      'a day that was typed in and is shown is a key as any other',
      ring({ holds: 6, keys: [typedKey(6)] }),
      { rows: [row(6)] },
      '6',
    ],
  ])('%s', (_, before, shown, expected) => {
    expect(keysOf(byRule(keysShown, before, shown))).toBe(expected);
  });

  it('keeps when a key was first shown, and on which screen last', () => {
    const [one] = byRule(keysShown, ring({ keys: [key(6)] }), { rows: [row(6)], screen: DETAIL }).keys;
    expect([one?.first?.order, one?.last?.order, one?.on]).toEqual([1, 10, { [LIST]: 1, [DETAIL]: 10 }]);
  });
});

describe('waitingShown: 承認待ち without a date is of a new key', () => {
  const waiting: PageBrief = { rows: [row(undefined, 'awaiting-approval')] };
  const heard = (before: Ring, shown: PageBrief) =>
    byRule(waitingShown, byRule(keysShown, byRule(undatedShown, before, shown), shown), shown);
  it.each<readonly [string, Ring, PageBrief, { next?: string; keys?: string; ticks?: string }]>([
    ['nothing else is known: a key after none waits', NO_RING, waiting, { next: 'after none, waits' }],
    [
      'where another has lived, the one after it waits',
      ring({ holds: 6, keys: [key(6)] }),
      waiting,
      { next: 'after 6, waits', keys: '6' },
    ],
    [
      'a newer key with a day is the one that waits',
      ring({ holds: 6, keys: [key(6), key(90)] }),
      waiting,
      { next: 'none', keys: '6, 90 awaiting-approval' },
    ],
    [
      'what was ticked as approved was not',
      ring({ holds: 6, keys: [key(6)], ticks: [ticked(after(6), 'approved')] }),
      waiting,
      { ticks: '' },
    ],
    [
      'what was ticked as issued stays',
      ring({ holds: 6, keys: [key(6)], ticks: [ticked(after(6), 'issued')] }),
      waiting,
      { ticks: 'issued of the one after 6' },
    ],
    [
      'a key with a day that waits was not approved either',
      ring({ holds: 6, keys: [key(6), key(90)], ticks: [ticked(until(90), 'approved')] }),
      { rows: [row(6), row(90, 'awaiting-approval')] },
      { next: 'none', ticks: '' },
    ],
    [
      'a page without states takes no tick back',
      ring({
        holds: 6,
        keys: [key(6), key(90, { state: 'awaiting-approval' })],
        ticks: [ticked(until(90), 'approved')],
      }),
      { rows: [{ ...silent, expiresOn: inDays(90) }] },
      { next: 'none', ticks: 'approved of 90' },
    ],
    [
      'beside a key in use on the same page it says nothing',
      ring({ holds: 6, keys: [key(6)] }),
      { rows: [row(6), ...waiting.rows] },
      { next: 'none', keys: '6' },
    ],
    [
      'approved once, it waits again',
      ring({ next: { waits: false, approved: true } }),
      waiting,
      { next: 'after none, waits' },
    ],
    [
      'that an earlier one is registered, as was said, is not lost',
      ring({ next: { waits: false, said: look(5) } }),
      waiting,
      { next: 'after none, waits, said' },
    ],
  ])('%s', (_, before, shown, expected) => {
    const made = heard(before, shown);
    const all = { next: nextOf(made), keys: keysOf(made), ticks: ticksOf(made) };
    expect(all).toMatchObject(expected);
  });
});
