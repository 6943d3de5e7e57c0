/** A strand: one thing about a key that is spoken of on certain days, until it is over. */

import { byDay, byInstant, type Day, dayInJapan, daysLeft } from '../days/day.ts';
import type { Given } from '../facts/reminded.ts';
import type { ReminderKind } from '../facts/reminder-kinds.ts';

export interface Strand {
  readonly is: ReminderKind;
  /** What it is about, so that what was said of another key or time says nothing of this one. */
  readonly about: string;
  /** The days on which it is spoken of, the first one first. At least one. */
  readonly steps: readonly Day[];
  /**
   * After the last of the steps it is spoken of again every so many days. `since-said`: counted from when it was last
   * spoken of, where the steps follow the last look at RMS and would move with it.
   */
  readonly again?: { readonly every: number; readonly from: 'steps' | 'since-said' };
  /** Whether あとで puts it off. */
  readonly canWait: boolean;
  /** Whether it ignores quiet hours and days off: the last day, and what is over. */
  readonly isLoud: boolean;
}

/**
 * The latest day up to today on which this strand was to be spoken of, where that has not been done: after a gap only
 * the most urgent one that was passed. `snoozedUntil`: あとで was pressed.
 */
export function stepDue(strand: Strand, today: Day, given: readonly Given[], snoozedUntil?: Day): Day | undefined {
  const own = given.filter(({ is, about }) => is === strand.is && about === strand.about);
  // Not the one that was written last: after a wrong clock that need not be the latest.
  const last = own.sort((one, other) => byDay(one.on, other.on) || byInstant(one.at, other.at)).at(-1);
  const waits = strand.canWait ? snoozedUntil : undefined;
  const step = latest(strand, today, last, waits);
  return step && (!last || byDay(step, last.on) > 0) ? step : undefined;
}

function latest(strand: Strand, today: Day, last: Given | undefined, snoozedUntil: Day | undefined): Day | undefined {
  const { steps, again } = strand;
  const isSaid = again?.from === 'since-said' && last !== undefined;
  const planned = isSaid
    ? upTo(today, [laterOf(steps[0], dayInJapan(last.at).add({ days: again.every }))])
    : (repeated(strand, today) ?? upTo(today, steps));
  if (!snoozedUntil) return planned;
  const first = steps[0];
  const end = again ? undefined : steps.at(-1);
  // Put off beyond its last day it speaks on that day; what was put off before it began means nothing any more.
  if (!first || byDay(snoozedUntil, first) < 0 || (end && byDay(today, end) >= 0)) return planned;
  if (byDay(today, snoozedUntil) < 0) return undefined;
  return laterOf(planned, snoozedUntil);
}

/** The last of the steps up to this day. */
function upTo(today: Day, steps: readonly Day[]): Day | undefined {
  return steps.findLast((step) => byDay(step, today) <= 0);
}

/** The last repetition up to this day, once the steps are over. */
function repeated({ steps, again }: Strand, today: Day): Day | undefined {
  const end = steps.at(-1);
  if (!end || again?.from !== 'steps') return undefined;
  const days = daysLeft(end, today);
  return days < again.every ? undefined : end.add({ days: days - (days % again.every) });
}

function laterOf(one: Day | undefined, other: Day): Day {
  return one && byDay(one, other) > 0 ? one : other;
}
