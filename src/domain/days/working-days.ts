/** The last and the next working day around a day. What a working day is comes from outside: src/calendar knows. */

import { byDay, type Day } from './day.ts';

/** Whether the shop works on this day: no weekly day off, holiday or closing day of its own. */
export type IsWorkingDay = (day: Day) => boolean;

/** So many days are looked through, a month more than a closing may last: a shop has no working day near beyond. */
const FARTHEST = 124;

/** The last working day strictly before this one; `undefined` where there is none within four months. */
export function lastWorkingDayBefore(day: Day, isWorkingDay: IsWorkingDay): Day | undefined {
  return firstWorkingDay(day, -1, isWorkingDay);
}

/** The next working day strictly after this one; `undefined` where there is none within four months. */
export function nextWorkingDayAfter(day: Day, isWorkingDay: IsWorkingDay): Day | undefined {
  return firstWorkingDay(day, 1, isWorkingDay);
}

/**
 * 前営業日: the last working day before a deadline, where days off lie before it, or the deadline is one itself. Nothing
 * where the day before is as good as any other (docs/promises.md, "Reminders").
 */
export function eveOf(until: Day, isWorkingDay: IsWorkingDay): Day | undefined {
  const eve = lastWorkingDayBefore(until, isWorkingDay);
  const isPlain = eve && byDay(eve.add({ days: 1 }), until) === 0 && isWorkingDay(until);
  return isPlain ? undefined : eve;
}

function firstWorkingDay(from: Day, step: 1 | -1, isWorkingDay: IsWorkingDay): Day | undefined {
  for (let days = 1; days <= FARTHEST; days += 1) {
    const day = from.add({ days: days * step });
    if (isWorkingDay(day)) return day;
  }
  return undefined;
}
