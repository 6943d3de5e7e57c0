/** A month as a calendar on the wall shows it: weeks from Sunday to Saturday. */

import type { Day } from './day.ts';

/** The days from Sunday to Saturday; `undefined` for those of the months before and after. */
type Week = readonly (Day | undefined)[];

/** The first day of the month that lies so many months after the one of this day. */
export function firstOfMonth(day: Day, later = 0): Day {
  return day.with({ day: 1 }).add({ months: later });
}

/** The weeks of the month that begins on this day. */
export function weeksOf(first: Day): Week[] {
  const blank = first.dayOfWeek % 7;
  const count = Math.ceil((blank + first.daysInMonth) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const number = week * 7 + weekday - blank;
      return number < 0 || number >= first.daysInMonth ? undefined : first.add({ days: number });
    }),
  );
}
