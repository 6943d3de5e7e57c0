/** Where a product stands whose key counts, or does not: each row is what a shop keeper sees for these facts. */

import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/domain/today/columns/urgency.ts';
import { away, type Fact, seen, ticked, typed, watchedWith } from '../../support/facts.ts';
import { type Row, stands } from './stands.ts';

const waits = 'awaiting-approval' as const;
const detail = 'product-detail' as const;
const over = seen({ ends: -1, first: -80, last: -2 });

describe('where a product stands with one key', () => {
  it.each<Row>([
    [
      'put away: nothing counts, and it can be taken back',
      [seen({ ends: 6 }), away(true)],
      'away ·  · idle · - · idle',
      'in-use',
    ],
    [
      'put away, and its end has passed since: still nothing',
      [over, away(true)],
      'away ·  · idle · - · idle',
      'in-use',
    ],
    ['停止中: nothing is to be done with its key', [seen({ state: 'stopped' })], 'stopped ·  · idle · - · idle', ''],
    [
      '停止中 that was not seen for 31 days is doubted like a date',
      [seen({ state: 'stopped', first: -31 })],
      'stopped · ? · unknown · look-again · stale',
      '',
    ],
    [
      '停止中 beside an earlier key that has ended, seen first on one screen: it is stopped',
      [seen({ ends: 72, state: 'stopped', screen: detail }), seen({ ends: -3, state: 'expired', screen: detail })],
      'stopped ·  · idle · - · idle',
      '',
    ],
    [
      '承認待ち without a date beside a key that has ended, seen first in one list: another key waits',
      [seen({ ends: -3, state: 'expired' }), seen({ state: waits })],
      'awaiting · ? · waiting · approve · awaiting',
      'tick approved',
    ],
    [
      '承認待ち alone: it counts nothing down',
      [seen({ state: waits })],
      'awaiting · ? · waiting · approve · awaiting',
      'tick approved',
    ],
    [
      '承認待ち with a date: as well',
      [seen({ state: waits, ends: 2 })],
      'awaiting · ? · waiting · approve · awaiting',
      'tick approved',
    ],
    [
      '承認待ち that was not seen for 31 days is doubted like a date',
      [seen({ state: waits, ends: 40, first: -31 })],
      'awaiting · ? · unknown · approve · stale',
      'tick approved',
    ],
    [
      '承認待ち whose own day has passed since it was seen: nobody knows whether it was approved, so the list is opened',
      [seen({ state: waits, ends: -2, first: -20 })],
      'awaiting-over · ? · unknown · look-again · awaiting-over',
      'tick approved',
    ],
    [
      'the same where RMS still says 承認待ち: it is over',
      [seen({ state: waits, ends: -2, first: -20, last: -1 })],
      'awaiting-over · ? · unknown · approve · awaiting-over',
      'tick approved',
    ],
    [
      'the same where a new key waits: that one',
      [seen({ state: waits, ends: -2, first: -20 }), seen({ state: waits, ends: 88 })],
      'awaiting · ? · waiting · approve · awaiting',
      'tick approved',
    ],
    [
      'the same where the user said that the vendor has it: its end is that of any key',
      [seen({ state: waits, ends: -2, first: -20 }), ticked('registered', { ends: -2, on: -19 })],
      'ended · ! · urgent · renew · expired',
      'registered, tick issued',
    ],
    [
      'stopped while it waited, and in use since: nobody has registered it',
      [
        seen({ state: waits, ends: 80, first: -5 }),
        seen({ state: 'stopped', ends: 80, first: -3 }),
        seen({ ends: 80 }),
      ],
      'to-register · 未? · soon · register · handover',
      'registered 80, tick registered',
    ],
    ['in use without a date: the date is asked for', [seen()], 'no-date · ? · unknown · find-date · no-date', ''],
    ['the same on a detail screen', [seen({ screen: detail })], 'no-date · ? · unknown · find-date · no-date', ''],
    [
      'first seen when it had ended: is it still in use',
      [seen({ ends: -5 })],
      'still-used · ? · unknown · answer-still-used · still-used',
      'in-use',
    ],
    [
      'first seen as 有効期限切れ, without a date: as well',
      [seen({ state: 'expired' })],
      'still-used · ? · unknown · answer-still-used · still-used',
      'in-use',
    ],
    [
      '41 days left, and nobody said that the vendor has this key',
      [seen({ ends: 41 })],
      'counting · 41 · safe · - · calm',
      'held 41, tick registered',
    ],
    ['41 days left, as the user typed it in', [typed(41)], 'counting · 41 · safe · - · calm', 'tick issued'],
    [
      'typed in, shown on RMS afterwards, and not seen for 31 days',
      [typed(41, -35), seen({ ends: 41, first: -31 })],
      'counting · ? · unknown · look-again · stale',
      'tick issued',
    ],
    [
      'typed in once more since',
      [seen({ ends: 41, first: -31 }), typed(41, -3)],
      'counting · 41 · safe · - · calm',
      'tick issued',
    ],
    ['14 days left: a new key is issued', [seen({ ends: 14 })], 'counting · 14 · soon · renew · due', 'tick issued'],
    ['the last day itself', [seen({ ends: 0 })], 'counting · 0 · urgent · renew · due', 'tick issued'],
    ['更新あり', [seen({ ends: 41, state: 'active-with-update' })], 'counting · 41 · safe · update · calm', 'held 41'],
    [
      'not seen for 31 days',
      [seen({ ends: 41, first: -31 })],
      'counting · ? · unknown · look-again · stale',
      'tick registered',
    ],
    [
      'a state that we have no words for',
      [seen({ ends: 41, state: 'unknown', stateText: '審査保留' })],
      'counting · ? · unknown · ask-about-state · state',
      'tick registered',
    ],
  ])('%s', (_, facts, ...expected) => {
    expect(stands(facts)).toEqual(expected);
  });
});

it('over, where the user has typed in which key the vendor has: that one is said, and not a later one of RMS', () => {
  const daysAfter = (...facts: Fact[]) => watchedWith(...facts).map(daysOf);
  const list = seen({ ends: -7, first: -30 });
  expect(daysAfter(list, typed(-95))).toEqual([-95]);
  expect(daysAfter(list)).toEqual([-7]);
});
