/** Adds what a page shows to the stored facts: only what is new since this document was last kept. */

import type { Instant } from '../domain/day.ts';
import { type Seen, seenKey } from '../domain/facts.ts';
import { additions, recordsOf, textOf } from '../domain/keep.ts';
import type { Reading } from '../domain/reading.ts';
import { keepSeen, readStored, type Stored, type World } from './stored-facts.ts';

/**
 * Keeps the looks at one document in this world of facts. The function it gives adds one look, which the document has shown since `shownAt`,
 * and answers with all that is stored then. Seeing the same again is nothing new (contract, "What is kept").
 */
export function looksKept(world: World = ''): (reading: Reading, shownAt: Instant) => Promise<Stored> {
  /** What this document showed of each key when it was last kept. */
  const shown = new Map<string, string>();
  return async (reading, shownAt) => {
    const stored = await readStored(world);
    const fresh = recordsOf(reading, shownAt).filter((record) => shown.get(seenKey(record)) !== textOf(record));
    const records = stored.newerData ? [] : additions(fresh, stored.facts.seen);
    await keepSeen(records, world);
    for (const record of fresh) shown.set(seenKey(record), textOf(record));
    return withRecords(stored, records);
  };
}

function withRecords(stored: Stored, records: readonly Seen[]): Stored {
  const fresh = new Set(records.map(seenKey));
  const others = stored.facts.seen.filter((seen) => !fresh.has(seenKey(seen)));
  return { ...stored, facts: { ...stored.facts, seen: [...others, ...records] } };
}
