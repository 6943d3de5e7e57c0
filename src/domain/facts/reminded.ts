/** What was reminded, as it is kept: it alone decides whether something is said again. Key: `reminded:<id>`. */

import type { StoredReminded } from '../../browser/schemas/reminder-schemas.ts';
import { byInstant, type Day, dayInJapan, type Instant, isSameDay } from '../days/day.ts';
import type { LicenseId } from './license-id.ts';

/** One thing that was said. `on`: the day for which it was planned; `at`: when it was given. */
export type Given = Readonly<StoredReminded['given'][number]>;

export interface Reminded {
  readonly id: LicenseId;
  readonly given: readonly Given[];
}

/** The storage key of what was reminded of this license. */
export function remindedKey(id: LicenseId): string {
  return `${REMINDED}${id}`;
}

/** What these storage keys begin with. */
export const REMINDED = 'reminded:';

/** So many of one license are kept: far more than matter, so that a wrong clock pushes out none that does. */
const MOST_GIVEN = 60;

/** So many later notices that say they came before it show that a clock was ahead when it was given. */
const CONTRADICTED = 2;

/**
 * What counts of these at this instant, in the order in which they were given. What was given at an instant that is
 * still to come was given by a wrong clock, and says nothing; nor does it when that instant has come.
 */
export function givenBefore(given: readonly Given[], now: Instant): Given[] {
  const past = given.filter(({ at }) => byInstant(at, now) <= 0);
  const isInOrder = past.every(({ at }, index) => index === 0 || byInstant((past[index - 1] as Given).at, at) <= 0);
  if (isInOrder) return past;
  return past.filter(({ at }, index) => {
    const earlier = past.slice(index + 1).filter((later) => byInstant(later.at, at) < 0);
    return new Set(earlier.map((one) => one.at.epochMilliseconds)).size < CONTRADICTED;
  });
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
