/** When on a day something may be said: within the hours of the settings, in Japan. */

import { byInstant, type Day, hourInJapan, type Instant } from '../days/day.ts';
import type { ReminderSettings } from '../facts/settings.ts';

type Hours = ReminderSettings['hours'];

/** The first instant of this day at which something may be said. */
export function openingOf(day: Day, { from }: Hours): Instant {
  return hourInJapan(day, from);
}

/** Whether this instant of that day is within the hours. */
export function isWithinHours(day: Day, now: Instant, hours: Hours): boolean {
  return byInstant(now, openingOf(day, hours)) >= 0 && byInstant(now, hourInJapan(day, hours.to)) < 0;
}

/** Until then nobody is at work: what was said so early is said once more at the opening. */
const NIGHT_ENDS = 6;

/** Whether this instant of that day is in the small hours, before the opening. */
export function isAtNight(day: Day, at: Instant, { from }: Hours): boolean {
  return byInstant(at, hourInJapan(day, Math.min(NIGHT_ENDS, from))) < 0;
}
