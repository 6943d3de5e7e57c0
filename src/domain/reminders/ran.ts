/** When the browser last ran, by days: for what is said once to those who were away. */

import { type Day, dayInJapan, daysLeft, type Instant } from '../days/day.ts';
import type { Ran } from '../facts/ran.ts';

/** So many whole days without the browser are worth telling of (docs/promises.md, "Reminders"). */
const WORTH = 3;

/** So many days after the return a gap that nobody has read of is told of no more. */
const OLD = 7;

/** How many whole days lay between these two, where they are worth telling of. */
export function closedDays(since: Day, back: Day): number | undefined {
  const days = daysLeft(since, back) - 1;
  return days < WORTH ? undefined : days;
}

/**
 * What is to be kept when it runs at this instant; the same object where that is nothing new, so at most once a day. A
 * page may ask too, before the background has kept it. Where the clock was set back since, or right again after that,
 * nobody knows how long the browser was closed: nothing is told of that time.
 */
export function ranAgain(before: Ran | undefined, now: Instant): Ran {
  if (!before) return { last: now };
  const [last, today] = [dayInJapan(before.last), dayInJapan(now)];
  if (daysLeft(last, today) === 0) return before;
  const latest = before.later ?? before.last;
  const isBack = daysLeft(dayInJapan(latest), today) < 0;
  const ran = { last: now, ...(isBack && { later: latest }) };
  const isOverBoth = before.later !== undefined && !isBack;
  if (closedDays(last, today) !== undefined && !isOverBoth) return { ...ran, away: { since: before.last, back: now } };
  const age = before.away && daysLeft(dayInJapan(before.away.back), today);
  return { ...ran, ...(before.away && age !== undefined && age >= 0 && age < OLD && { away: before.away }) };
}
