/** When to wake next, what the next notices will be, and what passed while nobody was there. */

import { describe, expect, it } from 'vitest';
import { withGiven } from '../../../src/domain/facts/reminded.ts';
import { nextMoment, nextNotices } from '../../../src/domain/reminders/ahead.ts';
import { sinceAway } from '../../../src/domain/reminders/away.ts';
import { digestDue } from '../../../src/domain/reminders/due.ts';
import { at, inDays, seen } from '../../support/facts.ts';
import { stateWith } from './states.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });
const inJapan = (instant?: Temporal.Instant) => instant?.toZonedDateTimeISO('Asia/Tokyo').toPlainDateTime().toString();

describe('the next moment', () => {
  it.each([
    ['today at nine', 7, 8, '2026-11-24T09:00:00'],
    ['not what is due now', 7, 10, undefined],
    ['midnight, where the last day begins', 1, 22, '2026-11-25T00:00:00'],
    ['none within three days', 60, 10, undefined],
  ])('%s', (_, ends, hour, expected) => {
    const state = stateWith([key(ends)], { hour });
    const due = digestDue(state);
    const reminded = withGiven(state.reminded, due?.given ?? []);
    expect(inJapan(nextMoment({ ...state, reminded }))).toBe(expected);
  });

  it('the opening, after a notice that nobody saw at night', () => {
    const state = stateWith([key(0)], { hour: 1 });
    const reminded = withGiven([], digestDue(state)?.given ?? []);
    expect(inJapan(nextMoment({ ...state, reminded }))).toBe('2026-11-24T09:00:00');
  });
});

describe('the next five notices', () => {
  it('have their day, hour and what they will be about', () => {
    const coming = nextNotices(stateWith([key(20), key(34, 'BOSS')], { hour: 7 }), 5);
    const told = coming.map(({ at: instant, digest }) => {
      const about = digest.reminders.map(({ one, counted }) => `${one.license.product} ${counted?.days}`).join(', ');
      return `${inJapan(instant)?.slice(5, 16)} ${about}`;
    });
    expect(told).toEqual([
      '11-30T09:00 ネクストエンジン 14',
      '12-07T09:00 ネクストエンジン 7',
      '12-11T09:00 ネクストエンジン 3',
      '12-13T09:00 ネクストエンジン 1',
      '12-14T09:00 ネクストエンジン 0, BOSS 14',
    ]);
  });

  it('name keys of one end in the order of their day, not of today', () => {
    const facts = [seen({ ends: 20, product: 'みほん分析', state: 'active-with-update' }), key(20, 'BOSS')];
    expect(stateWith(facts).known.keys.map(({ license }) => license.product)).toEqual(['みほん分析', 'BOSS']);
    const [first] = nextNotices(stateWith(facts)).filter(({ digest }) => digest.day.equals(inDays(6)));
    const foretold = first?.digest.reminders.map(({ one }) => one.license.product);
    const due = digestDue(stateWith(facts, { day: 6, hour: 9 }))?.reminders.map(({ one }) => one.license.product);
    expect([foretold, due]).toEqual([due, ['BOSS', 'みほん分析']]);
  });

  it('are none where nothing is known', () => {
    expect(nextNotices(stateWith([]))).toEqual([]);
  });
});

describe('since you were away', () => {
  const away = (ends: number, lastRan: number) => sinceAway(stateWith([key(ends)]), at(lastRan));

  it('three whole days make a card, two do not', () => {
    expect(away(2, -3)).toBeUndefined();
    expect(away(2, -4)?.days).toBe(3);
  });

  it('tells what passed meanwhile, and what comes next', () => {
    const card = away(2, -10);
    expect(card?.passed.map(({ one, is }) => `${one.license.product} ${is}`)).toEqual(['ネクストエンジン ends']);
    expect(inJapan(card?.next?.at)).toBe('2026-11-24T10:00:00');
    expect(away(60, -10)?.passed).toEqual([]);
  });

  it('is nothing where the clock was set back', () => {
    expect(away(2, 10)).toBeUndefined();
  });
});
