/**
 * One last day of a product's key, over all screens that showed it: what the search for the key that the vendor holds
 * goes by.
 */

import { byDay, byInstant, type Day, dayInJapan, type Instant } from '../days/day.ts';
import type { Seen, ToldDate } from '../facts/facts.ts';
import type { ScreenId } from '../facts/reading.ts';

export interface DateSeen {
  readonly expiresOn: Day;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** When each screen last showed it; none where it was only typed in. */
  readonly sightings: ReadonlyMap<ScreenId, Instant>;
  /** When the user typed it in, as the day of the key that is registered. */
  readonly typedAt?: Instant;
}

/** The distinct last days among these records, each with its sightings, in the order in which they were first seen. */
export function datesSeen(seen: readonly Seen[], typed: ToldDate | undefined): DateSeen[] {
  const dates = new Map<string, DateSeen>();
  for (const { expiresOn, firstSeenAt, lastSeenAt, screen } of seen) {
    if (!expiresOn) continue;
    const known = dates.get(expiresOn.toString());
    dates.set(expiresOn.toString(), {
      expiresOn,
      firstSeenAt: known && byInstant(known.firstSeenAt, firstSeenAt) < 0 ? known.firstSeenAt : firstSeenAt,
      lastSeenAt: later(known?.lastSeenAt, lastSeenAt),
      sightings: new Map([...(known?.sightings ?? []), [screen, later(known?.sightings.get(screen), lastSeenAt)]]),
    });
  }
  if (typed) {
    const { expiresOn, at } = typed;
    const known = dates.get(expiresOn.toString());
    const alone = { expiresOn, firstSeenAt: at, lastSeenAt: at, sightings: new Map() };
    dates.set(expiresOn.toString(), { ...(known ?? alone), typedAt: at });
  }
  return withoutHistory([...dates.values()]).sort(
    (one, other) => byInstant(one.firstSeenAt, other.firstSeenAt) || byDay(one.expiresOn, other.expiresOn),
  );
}

function later(one: Instant | undefined, other: Instant): Instant {
  return one && byInstant(one, other) > 0 ? one : other;
}

/** Whether one document showed both, the last time that its screen was looked at: two keys that live side by side. */
export function stoodTogether(one: DateSeen, other: DateSeen): boolean {
  return [...one.sightings].some(([screen, at]) => other.sightings.get(screen)?.equals(at));
}

/** Whether a screen that once showed `one` has later shown `other` without it. */
export function gaveWayTo(one: DateSeen, other: DateSeen): boolean {
  return [...one.sightings].some(([screen, at]) => {
    const later = other.sightings.get(screen);
    return later !== undefined && byInstant(later, at) > 0;
  });
}

/**
 * Without the keys that had already ended when they were first seen, where a later one that had not stood beside them
 * or was left alone on that screen since: a detail screen may list old ones.
 */
function withoutHistory(dates: readonly DateSeen[]): DateSeen[] {
  return dates.filter((date) => {
    const day = dayInJapan(date.firstSeenAt);
    if (date.typedAt || byDay(date.expiresOn, day) >= 0) return true;
    return !dates.some(
      (other) =>
        byDay(other.expiresOn, day) >= 0 &&
        byInstant(other.firstSeenAt, date.firstSeenAt) <= 0 &&
        (stoodTogether(date, other) || gaveWayTo(date, other)),
    );
  });
}
