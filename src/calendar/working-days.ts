/** Which days a shop works: not on holidays, its weekly days off, and closing days of its own. */

import { type Closing, isClosingDay, isWeeklyOff } from '../domain/days/closing.ts';
import type { Day } from '../domain/days/day.ts';
import type { IsWorkingDay } from '../domain/days/working-days.ts';
import { type Holiday, holidayOn } from './holidays.ts';

/** Why nobody works on a day. Only a holiday of the law is called one. */
export type Rest = ({ readonly is: 'holiday' } & Holiday) | { readonly is: 'closed' | 'weekly' };

/** Why the shop does not work on this day; `undefined` where it does. A holiday comes before its own reasons. */
export function restOn(day: Day, closing: Closing): Rest | undefined {
  const holiday = holidayOn(day);
  if (holiday) return { is: 'holiday', ...holiday };
  if (isClosingDay(closing, day)) return { is: 'closed' };
  return isWeeklyOff(closing, day) ? { is: 'weekly' } : undefined;
}

/** The function that domain and words are handed. */
export function workingDays(closing: Closing): IsWorkingDay {
  return (day) => restOn(day, closing) === undefined;
}
