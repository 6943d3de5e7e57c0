/**
 * What is still to come, found by asking the same rules for each of the days ahead: when to wake next, and what the
 * next notices will be.
 */

import { byInstant, hourInJapan, type Instant } from '../days/day.ts';
import { withGiven } from '../facts/reminded.ts';
import { byUrgency } from '../today/columns/rank.ts';
import { keyToday } from '../today/standing.ts';
import { type Digest, digestDue, type ReminderState } from './due.ts';
import { openingOf } from './hours.ts';

/** A notice to come, if nothing changes until then and the browser runs. */
export interface Coming {
  readonly at: Instant;
  readonly digest: Digest;
}

/** Half a year: a key lives for about 90 days. */
const FARTHEST = 180;

/**
 * The next notices, one of now among them, each at the hour at which it is seen: what may be said at any hour is
 * expected at the opening. A preview: each assumes that those before it were given.
 */
export function nextNotices(state: ReminderState, count = 5): Coming[] {
  const coming: Coming[] = [];
  let { reminded } = state;
  for (let days = 0; days <= FARTHEST && coming.length < count; days += 1) {
    const { hours } = state.settings.reminders;
    const day = state.known.today.add({ days });
    const opening = openingOf(day, hours);
    const moments = days > 0 ? [opening] : [state.now, ...(byInstant(state.now, opening) < 0 ? [opening] : [])];
    for (const at of moments) {
      const digest = digestDue({ ...onDay(state, days), now: at, reminded });
      if (!digest) continue;
      coming.push({ at, digest });
      reminded = withGiven(reminded, digest.given);
    }
  }
  return coming.slice(0, count);
}

/** So far `nextMoment` looks: the background wakes every day in any case, and asks again. */
const AHEAD = 3;

/**
 * The next instant after now at which something is to be said, if nothing changes until then: for the alarm.
 * `undefined` where there is none within three days. What is due now is not asked for here.
 */
export function nextMoment(state: ReminderState): Instant | undefined {
  const { hours } = state.settings.reminders;
  for (let days = 0; days <= AHEAD; days += 1) {
    const then = onDay(state, days);
    const opening = openingOf(then.known.today, hours);
    const isToCome = byInstant(opening, state.now) > 0;
    // What may be said at any hour may be said at the opening too.
    if (!isToCome || !digestDue({ ...then, now: opening })) continue;
    const midnight = hourInJapan(then.known.today, 0);
    return days > 0 && digestDue({ ...then, now: midnight }) ? midnight : opening;
  }
  return undefined;
}

/** The same, that many days later; what is the most urgent then comes first. */
function onDay(state: ReminderState, days: number): ReminderState {
  if (days === 0) return state;
  const today = state.known.today.add({ days });
  const keys = state.known.keys.map(({ license }) => keyToday(today, license)).sort(byUrgency);
  return { ...state, known: { ...state.known, today, keys } };
}
