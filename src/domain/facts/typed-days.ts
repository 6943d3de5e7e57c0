/** The days that the user has typed in for a key, one after the other: a calendar may hold entries of each of them. */

import { byDay, type Day, isSameDay } from '../days/day.ts';
import type { ToldDate } from './facts.ts';

/** So many days that were corrected are kept: nobody corrects one as often. */
export const MOST_EARLIER = 20;

/** What a new typed day remembers of those before it: each once, and never itself. */
export function withEarlier(typed: readonly Day[], expiresOn: Day): Pick<ToldDate, 'earlier'> {
  const earlier = typed.filter((one) => !isSameDay(one, expiresOn)).slice(-MOST_EARLIER);
  return earlier.length > 0 ? { earlier } : {};
}

/** Every day that these words have named, each once, the last one at the end. */
export function typedDaysIn(told: readonly ToldDate[]): Day[] {
  const all = told.flatMap(({ earlier = [], expiresOn }) => [...earlier, expiresOn]);
  return all.filter((one, index) => !all.slice(index + 1).some((later) => isSameDay(one, later)));
}

/** This word, and with it the days that another word under its key has named: that one counts no more. */
export function withDaysOf(kept: ToldDate, other: ToldDate): ToldDate {
  const typed = typedDaysIn([kept, other]);
  const own = typedDaysIn([kept]);
  if (typed.length === own.length) return kept;
  // Two browsers come to the same row of days, whichever of them reads the other's copy.
  const { earlier: _, ...word } = kept;
  return { ...word, ...withEarlier(typed.sort(byDay), kept.expiresOn) };
}
