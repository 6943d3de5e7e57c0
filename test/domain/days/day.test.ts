/** Days are counted on the calendar in Japan, whatever the computer's own zone. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumbers, dayFromText, dayInJapan, daysLeft, midnightAfter } from '../../../src/domain/days/day.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);

describe('the day in Japan', () => {
  it.each([
    ['2026-11-23T14:59:59Z', '2026-11-23'],
    ['2026-11-23T15:00:00Z', '2026-11-24'],
    ['2026-11-24T00:00:00-10:00', '2026-11-24'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
    ['2028-02-28T15:00:00Z', '2028-02-29'],
  ])('at %s it is %s', (at, expected) => {
    expect(dayInJapan(instant(at)).toString()).toBe(expected);
  });

  it('changes exactly at midnight in Japan', () => {
    const midnight = midnightAfter(day('2026-11-24'));
    expect(midnight.toString()).toBe('2026-11-24T15:00:00Z');
    expect(dayInJapan(midnight).toString()).toBe('2026-11-25');
    expect(dayInJapan(midnight.subtract({ nanoseconds: 1 })).toString()).toBe('2026-11-24');
  });
});

describe('days left', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-30', 6],
    ['2026-11-24', '2026-11-22', -2],
    ['2026-11-24', '2027-02-22', 90],
    ['2028-02-28', '2028-03-01', 2],
  ])('from %s to %s are %i', (today, end, expected) => {
    expect(daysLeft(day(today), day(end))).toBe(expected);
  });

  it('grow by one with each day added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: 0, max: 20000 }), (days, from) => {
        const today = day('2000-01-01').add({ days: from });
        expect(daysLeft(today, today.add({ days }))).toBe(days);
      }),
    );
  });
});

describe('a day that the calendar does not have', () => {
  it.each([
    [2026, 2, 30],
    [2026, 13, 1],
    [2026, 0, 1],
    [2027, 2, 29],
  ])('%i-%i-%i is refused, not rolled over', (year, month, date) => {
    expect(dayFromNumbers(year, month, date)).toBeUndefined();
  });

  it.each(['2026-2-3', '2026-02-30', '26-02-03', '2026/02/03', '', 'none'])('%o is no stored day', (text) => {
    expect(dayFromText(text)).toBeUndefined();
  });
});
