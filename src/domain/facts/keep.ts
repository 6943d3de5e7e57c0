/** How a Reading becomes facts: which records a page makes, and which of them add to what is stored. */

import { byInstant, type Instant } from '../days/day.ts';
import { type Seen, seenKey } from './facts.ts';
import { licenseIdOf } from './license-id.ts';
import { type Reading, SCREEN_IDS } from './reading.ts';
import { byLiveliness } from './state.ts';

/**
 * The records that this reading makes, one for each storage key. `shownAt` is the instant at which this document first
 * showed it. Of two rows that would be one record the more alive one stands.
 */
export function recordsOf(reading: Reading, shownAt: Instant): Seen[] {
  const records = new Map<string, Seen>();
  const screen = SCREEN_IDS.find((id) => id === reading.screen);
  if (!screen) return [];
  for (const key of reading.keys) {
    const seen: Seen = {
      ...key,
      id: licenseIdOf(reading.shop, key.family, key.product),
      screen,
      shop: reading.shop,
      firstSeenAt: shownAt,
      lastSeenAt: shownAt,
    };
    const name = seenKey(seen);
    const other = records.get(name);
    if (!other || byLiveliness(seen.state, other.state) > 0) records.set(name, seen);
  }
  return [...records.values()];
}

/**
 * Those of the records that add to what is stored, with the first sighting kept. One that is older than what is stored
 * changes nothing: a tab that was left open since yesterday must not take back what another page showed today.
 */
export function additions(records: readonly Seen[], stored: readonly Seen[]): Seen[] {
  const before = new Map(stored.map((seen) => [seenKey(seen), seen]));
  return records.flatMap((record) => {
    const known = before.get(seenKey(record));
    if (!known) return [record];
    if (byInstant(known.lastSeenAt, record.lastSeenAt) >= 0) return [];
    // How it was first seen is kept with it; a list that it came to stand in later tells of its first page nothing.
    const { firstSeenAt, listedWith } = known;
    return [{ ...record, firstSeenAt, ...(listedWith && { listedWith }) }];
  });
}

/** What a record says, apart from when: equal for two looks at the same unchanged row. */
export function textOf(record: Seen): string {
  const { firstSeenAt: _first, lastSeenAt: _last, ...text } = record;
  return JSON.stringify(text);
}
