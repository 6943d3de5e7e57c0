/** Adds what a document shows to the stored facts: as one visit, which is replaced until it has stood still. */

import type { Instant } from '../../domain/days/day.ts';
import { type VisitKey, visitKey } from '../../domain/facts/facts.ts';
import type { Reading } from '../../domain/facts/reading.ts';
import { keptReading, type PageDocument, type ShownBefore } from '../../domain/shops/keep-reading.ts';
import { keepVisit, readStored, type Stored, type World } from './stored-facts.ts';

/** Everything stored, and the visit that stands for what the document shows now; none where nothing may be written. */
export interface Kept extends Stored {
  readonly visit?: VisitKey;
}

/**
 * Stores the readings of one document in this world of facts. The returned function adds one reading, shown since
 * `shownAt`, and resolves to everything stored by then. Seeing the same again is nothing new
 * (docs/promises.md, "What is kept").
 */
export function readingKeeper(
  document: PageDocument,
  world: World = '',
): (reading: Reading, shownAt: Instant) => Promise<Kept> {
  let shown: ShownBefore | undefined;
  return async (reading, shownAt) => {
    const stored = await readStored(world);
    if (stored.newerData || stored.olderData) return stored;
    const { facts } = stored;
    const { store, stands, before } = keptReading(document, shown, reading, shownAt, facts);
    const visit = stands === undefined ? {} : { visit: stands };
    if (!store) {
      shown = before;
      return { ...stored, ...visit };
    }
    await keepVisit(store, world);
    shown = before;
    const others = facts.visits.filter((one) => visitKey(one) !== stands);
    return { ...stored, facts: { ...facts, visits: [...others, store] }, ...visit };
  };
}
