/** The toolbar badge: one character or number that answers 「止まりそうなものはあるか」, by the rules of the contract. */

import { type Level, levelOfDays, SOON_DAYS, type Watched } from './attention.ts';

/** What Kagiban knows of its own sight: without it a number would promise too much. */
export interface Sight {
  /** Whether the browser lets us read both RMS hosts. */
  readonly mayRead: boolean;
  /** Whether the stored data is of a newer Kagiban and so only read. */
  readonly newerData: boolean;
  /** Whether a page is held back until the user says whose it is (contract: "readings that contradict"). */
  readonly heldBack?: boolean;
}

export interface Badge {
  readonly text: string;
  readonly level: Level;
}

/** A hand-over that is open. */
export const UNREGISTERED = '未';
/** An end that has passed. */
export const PASSED = '!';
/** Something that nobody can vouch for. */
export const UNSURE = '?';

/**
 * `未` if a hand-over is open, followed by one of `!`, the smallest number of days, `?`.
 * `?` replaces any number above 14. Empty only when nothing that is known counts any more. Source: contract, "Badge".
 */
export function badgeOf(watched: readonly Watched[], sight: Sight): Badge {
  const counting = watched.filter(({ concern }) => concern !== 'stopped' && concern !== 'away');
  const blind = !sight.mayRead || sight.heldBack === true || watched.length === 0;
  if (counting.length === 0 && !blind) return { text: '', level: 'idle' };

  const handover = counting.some((one) => one.handoverOpen) ? UNREGISTERED : '';
  if (counting.some(({ concern }) => concern === 'expired')) {
    return { text: handover + PASSED, level: 'urgent' };
  }
  const fewest = Math.min(...counting.map((one) => one.daysLeft ?? Infinity));
  const unsure =
    blind || fewest === Infinity || counting.some((one) => one.level === 'unknown' || one.doubts.length > 0);
  return fewest > SOON_DAYS && unsure
    ? { text: handover + UNSURE, level: 'unknown' }
    : { text: handover + String(fewest), level: levelOfDays(fewest) };
}
