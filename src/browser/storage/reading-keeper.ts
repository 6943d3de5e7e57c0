/** Adds what a page shows to the stored facts, but only what is new since this document was last stored. */

import type { Instant } from '../../domain/days/day.ts';
import { type Seen, seenKey } from '../../domain/facts/facts.ts';
import { additions, recordsOf, textOf } from '../../domain/facts/keep.ts';
import type { Reading } from '../../domain/facts/reading.ts';
import { inOneList, type ListBefore } from '../../domain/shops/one-list.ts';
import { lastListIn } from './self-checks.ts';
import { keepSeen, readStored, type Stored, type World } from './stored-facts.ts';

/**
 * Stores the readings of one document in this world of facts. The returned function adds one reading, shown since
 * `shownAt`, and resolves to everything stored by then. Seeing the same again is nothing new (contract, "What is
 * kept"). `byLink`: another page of the site linked here, so this list may continue the one there.
 */
export function readingKeeper(
  world: World = '',
  byLink = false,
): (reading: Reading, shownAt: Instant) => Promise<Stored> {
  /** What this document showed about each key when it was last stored. */
  const shown = new Map<string, string>();
  /** The list that this document showed last. */
  let listHere: (Omit<ListBefore, 'records'> & { readonly keys: ReadonlySet<string> }) | undefined;
  return async (reading, shownAt) => {
    const stored = await readStored(world);
    const { seen } = stored.facts;
    const all = recordsOf(reading, shownAt);
    const keys = new Set(all.map(seenKey));
    const fresh = all.filter((record) => shown.get(seenKey(record)) !== textOf(record));
    const freshKeys = new Set(fresh.map(seenKey));
    const standing = seen.filter((record) => keys.has(seenKey(record)) && !freshKeys.has(seenKey(record)));
    const here = listHere && { ...listHere, records: seen.filter((record) => listHere?.keys.has(seenKey(record))) };
    const before = here ?? (byLink ? await lastListIn(seen) : undefined);
    const records = stored.newerData
      ? []
      : inOneList(additions(fresh, seen), reading, { standing, ...(before && { before }) }, stored.facts);
    await keepSeen(records, world);
    for (const record of fresh) shown.set(seenKey(record), textOf(record));
    if (reading.screen === 'product-list')
      listHere = { at: shownAt, keys, ...(reading.page && { page: reading.page }) };
    return withRecords(stored, records);
  };
}

function withRecords(stored: Stored, records: readonly Seen[]): Stored {
  const fresh = new Set(records.map(seenKey));
  const others = stored.facts.seen.filter((seen) => !fresh.has(seenKey(seen)));
  return { ...stored, facts: { ...stored.facts, seen: [...others, ...records] } };
}
