/** A month is laid out in weeks from Sunday, with all of its days, each below its weekday. */

import { expect, it } from 'vitest';
import { firstOfMonth, weeksOf } from '../../../src/domain/days/month.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

it.each([
  ['2026-12-01', 5, '  1 2 3 4 5', '27 28 29 30 31'],
  ['2027-01-01', 6, '     1 2', '31'],
  // Four weeks, no more.
  ['2026-02-01', 4, '1 2 3 4 5 6 7', '22 23 24 25 26 27 28'],
  ['2028-02-01', 5, '  1 2 3 4 5', '27 28 29'],
])('%s has %i weeks', (first, count, top, bottom) => {
  const weeks = weeksOf(day(first));
  const line = (week: (typeof weeks)[number] | undefined) => week?.map((one) => one?.day ?? '').join(' ');
  expect(weeks).toHaveLength(count);
  expect(line(weeks[0])).toBe(top);
  expect(line(weeks.at(-1))?.trimEnd()).toBe(bottom);
});

it('every day of 200 years stands below its weekday, once', () => {
  for (let month = 0; month < 2400; month += 1) {
    const first = firstOfMonth(day('1950-01-15'), month);
    const weeks = weeksOf(first);
    const days = weeks.flat().filter((one) => one !== undefined);
    expect(days.map((one) => one.day)).toEqual(Array.from({ length: first.daysInMonth }, (_, index) => index + 1));
    expect(weeks.every((week) => week.every((one, weekday) => !one || one.dayOfWeek % 7 === weekday))).toBe(true);
  }
});

it('turns the year', () => {
  expect(`${firstOfMonth(day('2026-12-31'), 1)}`).toBe('2027-01-01');
  expect(`${firstOfMonth(day('2026-01-31'), -1)}`).toBe('2025-12-01');
});
