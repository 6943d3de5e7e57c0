/** Where a product stands whose key has ended or gives way to another: each row is what a shop keeper sees. */

import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/domain/facts/facts.ts';
import { registerKey } from '../../../src/domain/today/commands.ts';
import type { KnownToday } from '../../../src/domain/today/known.ts';
import { offersOf } from '../../../src/domain/today/offers.ts';
import { at, knownWith, seen, ticked, typed, when } from '../../support/facts.ts';
import { type Row, stands } from './stands.ts';

const waits = 'awaiting-approval' as const;
const detail = 'product-detail' as const;
const old = seen({ ends: 6, first: -80, last: -1 });
const over = seen({ ends: -1, first: -80, last: -2 });
const both = (...ends: number[]) => ends.map((end) => seen({ ends: end, screen: detail }));

describe('where a product stands between two keys', () => {
  it.each<Row>([
    ['its last day was yesterday', [over], 'ended · ! · urgent · renew · expired', 'registered, tick issued'],
    [
      'RMS says 有効期限切れ of what was in use',
      [seen({ first: -30, last: -9 }), seen({ state: 'expired' })],
      'ended · ! · urgent · renew · expired',
      'registered, tick issued',
    ],
    [
      'a confirmed key that has ended stays so beside history',
      [over, ticked('registered', { ends: -1, on: -79 }), ...both(-1, -40)],
      'ended · ! · urgent · renew · expired',
      'registered, tick issued',
    ],
    [
      'a new key: 未, and the countdown stays on the old one',
      [old, seen({ ends: 90 })],
      'to-register · 未6 · soon · register · handover',
      'registered 90, tick registered',
    ],
    [
      'a new key that waits for approval',
      [old, seen({ ends: 90, state: waits, screen: detail })],
      'to-register · 未6 · soon · approve · handover',
      'registered 90, tick approved',
    ],
    [
      '承認待ち that is over: to be registered, though no day is known',
      [seen({ state: waits, first: -5, last: -5 }), seen()],
      'to-register · 未? · soon · register · handover',
      'registered, tick registered',
    ],
    [
      'a new key that was ticked in part',
      [old, seen({ ends: 90, first: -1, last: 0 }), ticked('issued', { ends: 90 })],
      'to-register · 未6 · soon · register · handover',
      'registered 90, tick registered',
    ],
    [
      'a new key that was gone is there again: 未 as before',
      [
        seen({ ends: 6, first: -80, last: -4 }),
        seen({ ends: 90, first: -3 }),
        seen({ ends: 6, first: -2 }),
        seen({ ends: 90 }),
      ],
      'to-register · 未6 · soon · register · handover',
      'registered 90, tick registered',
    ],
    [
      'its day had moved earlier, has passed, and RMS shows the later one: was that registered',
      [seen({ ends: 60, first: -30 }), seen({ ends: -1, first: -20 }), seen({ ends: 60 })],
      'maybe-registered · 未? · unknown · answer-registered · maybe-registered',
      'registered 60, not-yet, tick registered',
    ],
    [
      'a new key is seen first when the old one has ended: was it registered',
      [over, seen({ ends: 89 })],
      'maybe-registered · 未? · unknown · answer-registered · maybe-registered',
      'registered 89, not-yet, tick registered',
    ],
    [
      'a new key that was known before the old one ended',
      [seen({ ends: -1, first: -80, last: -6 }), seen({ ends: 80, first: -5, last: 0 })],
      'maybe-registered · 未! · urgent · answer-registered · maybe-registered',
      'registered 80, not-yet, registered 80, tick registered',
    ],
    [
      '登録した before its day was shown',
      [old, ticked('registered', { replaces: 6 })],
      'registered-unseen · ? · unknown · find-date · unseen',
      'tick issued',
    ],
    [
      'the same where no date was ever known',
      [seen({ first: -50, last: -1 }), ticked('registered', {})],
      'registered-unseen · ? · unknown · find-date · unseen',
      'tick issued',
    ],
    [
      'two keys at first sight: which one has the vendor',
      both(41, 90),
      'which · 41 · safe · - · calm',
      'held-of-two 41, held-of-two 90, tick registered',
    ],
    [
      'the same, and one of them is near its end',
      both(6, 90),
      'which · 6 · soon · register · due',
      'held-of-two 6, held-of-two 90, tick registered',
    ],
    [
      'a date that moved earlier',
      [seen({ ends: 80, first: -9 }), seen({ ends: 40 })],
      'which · ? · unknown · say-which · contradiction',
      'held-of-two 40, held-of-two 80, tick registered',
    ],
    [
      'RMS shows another day than the one that was typed in',
      [typed(80, -5), seen({ ends: 26 })],
      'which · ? · unknown · say-which-date · contradiction',
      'right-shown 26, right-typed 80, tick registered',
    ],
    [
      'the same, and both have passed: it is over, whichever was right',
      [typed(-5, -60), seen({ ends: -20 })],
      'ended · ! · urgent · renew · expired',
      'registered, tick issued',
    ],
  ])('%s', (_, facts, ...expected) => {
    expect(stands(facts)).toEqual(expected);
  });
});

describe('a key that goes to two places', () => {
  const keys = [old, seen({ ends: 90 })];
  const placed = (...told: Told[]) =>
    knownWith(
      ...keys,
      { id: old.id, what: 'destinations', destinations: ['next-engine', 'boss'], ...when(at(0)) },
      ...told,
    );
  const tellNext = (known: KnownToday, hour: number): Told[] => {
    const [one] = known.keys;
    return one ? [...registerKey(one)(when(at(0).add({ hours: hour })))] : [];
  };

  it('is 未 until each is told, and the offer names the next place', () => {
    const none = placed();
    const first = tellNext(none, 1);
    const second = tellNext(placed(...first), 2);
    const places = [none, placed(...first)].map(({ keys: [one] }) => one && offersOf(one)[0]);
    expect(places).toMatchObject([{ destination: 'next-engine' }, { destination: 'boss' }]);
    expect([none, placed(...first), placed(...first, ...second)].map(({ badge }) => badge.text)).toEqual([
      '未6',
      '未6',
      '90',
    ]);
  });

  it('stays 未 where the one that was told falls away, and is done where it is the only one left', () => {
    const first = tellNext(placed(), 1);
    const later = (destinations: string[]): Told => ({
      id: first[0]?.id ?? '',
      what: 'destinations',
      destinations,
      ...when(at(0).add({ hours: 2 })),
    });
    expect(knownWith(...keys, ...first, later(['boss'])).badge.text).toBe('未6');
    expect(knownWith(...keys, ...first, later(['next-engine'])).badge.text).toBe('90');
  });
});
