/** Which records of what was reminded matter no more. */

import { dayInJapan, daysLeft, type Instant } from '../days/day.ts';
import type { LicenseId } from '../facts/license-id.ts';
import type { Reminded } from '../facts/reminded.ts';
import type { ReminderState } from './due.ts';

/** So many days a record outlives its license: what is only held back for a while is not said anew. */
const OUTLIVES = 100;

/**
 * The records of licenses that are not known and were not spoken of for a long time, before or, by a wrong clock, after
 * now: of a shop that was forgotten, of a product that was renamed. All other records stay; each holds at
 * most 60 entries.
 */
export function needlessReminded(
  reminded: readonly Reminded[],
  { keys, today, idOf }: ReminderState['known'],
): LicenseId[] {
  const known = new Set(keys.map(({ license }) => license.id));
  const isNear = (at: Instant) => Math.abs(daysLeft(dayInJapan(at), today)) <= OUTLIVES;
  return reminded.flatMap(({ id, given }) => (known.has(idOf(id)) || given.some(({ at }) => isNear(at)) ? [] : [id]));
}
