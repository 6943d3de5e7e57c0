/** What was reminded, as it is kept: it alone decides whether something is said again. Key: `reminded:<id>`. */

import type { StoredReminded } from '../../browser/schemas/reminder-schemas.ts';
import { byDay, byInstant, type Day, dayInJapan, type Instant, isSameDay } from '../days/day.ts';
import type { LicenseId } from './license-id.ts';

/** One thing that was said. `on`: the day for which it was planned; `at`: when it was given. */
export type Given = Readonly<StoredReminded['given'][number]>;

/** All that was said of one license, the latest at the end. */
export type Reminded = Readonly<Omit<StoredReminded, 'given'>> & { readonly given: readonly Given[] };

/** The storage key of what was reminded of this license. */
export function remindedKey(id: LicenseId): string {
  return `${REMINDED}${id}`;
}

/** What these storage keys begin with. */
export const REMINDED = 'reminded:';

/** So many of one license are kept: far more than matter, so that a wrong clock pushes out none that does. */
const MOST_GIVEN = 60;

/** What counts of these at this instant: what was given at one that is still to come was given by a wrong clock. */
export function givenBefore(given: readonly Given[], now: Instant): Given[] {
  return given.filter(({ at }) => byInstant(at, now) <= 0);
}

/**
 * The record without what was given on a day that is still to come; the same object where there is none. Once that is
 * seen a clock is known to have been wrong: when that day has come nobody could tell any more, and it would pass in
 * silence. Where the clock is wrong now, and was right then, something is said once more.
 */
export function withoutAhead(record: Reminded, today: Day): Reminded {
  const given = record.given.filter(({ at }) => byDay(dayInJapan(at), today) <= 0);
  return given.length === record.given.length ? record : { ...record, given };
}

/** The records with these added. */
export function withGiven(all: readonly Reminded[], more: readonly Reminded[]): Reminded[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  for (const { id, given } of more) {
    const before = byId.get(id)?.given ?? [];
    byId.set(id, { id, given: [...before, ...given].slice(-MOST_GIVEN) });
  }
  return [...byId.values()];
}

/** Whether this was given on this day in Japan. */
export function isGivenOn(given: Given, day: Day): boolean {
  return isSameDay(dayInJapan(given.at), day);
}
