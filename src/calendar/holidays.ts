/** Japanese holidays, by day: given and giving calendar days only, so that no zone can move one. */

import japaneseHolidays from 'japanese-holidays';
import type { Day } from '../domain/days/day.ts';

export interface Holiday {
  /** As the law calls it; 振替休日 and 国民の休日 for substitute and sandwiched days. */
  readonly name: string;
  /** Computed by the law of today, and not held against the Cabinet's announcement. */
  readonly isComputed: boolean;
}

/**
 * The last year whose holidays were held against the Cabinet's announcement. It comes each February for the year after
 * (暦要項; the table on cao.go.jp), so that this is raised once a year, with test/calendar/holidays.test.ts.
 */
export const ANNOUNCED_UNTIL = 2027;

/** The names of the holidays of a year, by month and day: a screen asks for hundreds of days. */
const years = new Map<number, ReadonlyMap<number, string>>();

/**
 * The holiday on this day, if it is one. 12/31 and 1/3 never are, and 1/2 only as 振替休日, where 1/1 is a Sunday (2034).
 */
export function holidayOn(day: Day): Holiday | undefined {
  const name = namesIn(day.year).get(day.month * 100 + day.day);
  return name === undefined ? undefined : { name, isComputed: day.year > ANNOUNCED_UNTIL };
}

function namesIn(year: number): ReadonlyMap<number, string> {
  const before = years.get(year);
  if (before) return before;
  const names = new Map(
    japaneseHolidays.getHolidaysOf(year).map(({ month, date, name }) => [month * 100 + date, name]),
  );
  years.set(year, names);
  return names;
}
