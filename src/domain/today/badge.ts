/** The toolbar badge: one character or number that answers 「止まりそうなものはあるか」 (docs/promises.md, "Badge"). */

import { daysOf, isPassed, isUnregistered, type Level, levelOf, levelOfDays, SOON_DAYS } from './columns/urgency.ts';
import type { KeyToday } from './standing.ts';

/** What Kagiban knows of its own sight: without it a number would promise too much. */
export interface Sight {
  /** Whether the browser lets us read both RMS hosts. */
  readonly mayRead: boolean;
  /** Whether the stored data is of a newer Kagiban and so only read. */
  readonly newerData: boolean;
  /** Whether a page is held back until the user says whose it is. */
  readonly heldBack?: boolean;
  /** Whether nothing more can be kept: what is known is true, but may no longer be all. */
  readonly unkept?: boolean;
  /** What was seen before this order may have been seen in another browser alone: it came with a copy. */
  readonly imported?: number;
}

export interface Badge {
  readonly text: string;
  readonly level: Level;
}

/** A hand-over that is open. */
const UNREGISTERED = '未';
/** An end that has passed. */
export const PASSED = '!';
/** A badge has room for four characters. */
const MOST = 999;

/** Something that nobody can vouch for. */
export const UNSURE = '?';

/**
 * `未` if a hand-over is open, followed by one of `!`, the smallest number of days, `?`.
 * `?` replaces any number above 14. Empty only when nothing that is known counts any more.
 */
export function badgeOf(keys: readonly KeyToday[], sight: Sight): Badge {
  const counting = keys.filter((one) => levelOf(one) !== 'idle');
  const blind = !sight.mayRead || sight.heldBack === true || sight.unkept === true || keys.length === 0;
  if (counting.length === 0 && !blind) return { text: '', level: 'idle' };

  const handover = counting.some(isUnregistered) ? UNREGISTERED : '';
  if (counting.some(isPassed)) return { text: handover + PASSED, level: 'urgent' };
  const fewest = Math.min(...counting.map((one) => daysOnBadge(one) ?? Infinity));
  const unsure =
    blind || fewest === Infinity || counting.some((one) => levelOf(one) === 'unknown' || one.doubts.length > 0);
  return fewest > SOON_DAYS && unsure
    ? { text: handover + UNSURE, level: 'unknown' }
    : { text: handover + (fewest > MOST ? `${MOST}+` : String(fewest)), level: levelOfDays(fewest) };
}

/** The days that this license puts on the badge: none once they are past, where that is not certain to be an end. */
function daysOnBadge(one: KeyToday): number | undefined {
  const days = daysOf(one);
  return days === undefined || days < 0 ? undefined : days;
}
