/** Since you were away: after days on which the browser was closed, what passed, and what comes next. One card. */

import { type Day, dayInJapan, type Instant } from '../days/day.ts';
import { type Coming, nextNotices } from './ahead.ts';
import { passedSince, type ReminderState } from './due.ts';
import { closedDays } from './ran.ts';
import type { Reminder } from './reminder.ts';

export interface Away {
  /** The last day on which the browser ran, and how many whole days it did not. */
  readonly since: Day;
  readonly days: number;
  /** What was to be said meanwhile, the most urgent first. */
  readonly passed: readonly Reminder[];
  /** The next notice, where one is to come. */
  readonly next?: Coming;
}

/**
 * What passed since the browser last ran; `undefined` where it was closed for less than three whole days, or the clock
 * was set back since. `back`: when it ran again, now unless that was some days ago (`Ran.away`).
 */
export function sinceAway(state: ReminderState, lastRan: Instant, back: Instant = state.now): Away | undefined {
  const since = dayInJapan(lastRan);
  const days = closedDays(since, dayInJapan(back));
  if (days === undefined) return undefined;
  const [next] = nextNotices(state, 1);
  return { since, days, passed: passedSince(state, since), ...(next && { next }) };
}
