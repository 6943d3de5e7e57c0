/** Keeps what a page shows or, where that fails, says so and makes do with what is known without it. */

import { NoAnswer } from '../../browser/storage/area.ts';
import { readingKeeper } from '../../browser/storage/reading-keeper.ts';
import { readStored } from '../../browser/storage/stored-facts.ts';
import type { Instant } from '../../domain/days/day.ts';
import { type Facts, NO_FACTS, nextOrder, type VisitKey, visitKey } from '../../domain/facts/facts.ts';
import { isOfKeys, type Reading } from '../../domain/facts/reading.ts';
import { visitOf } from '../../domain/facts/visits.ts';

/** What is known now, this page included. */
export interface KnownHere {
  readonly facts: Facts;
  /** The visit that stands for this page. */
  readonly visit?: VisitKey;
  readonly newerData: boolean;
  /** What the page shows could not be kept. */
  readonly unkept: boolean;
}

/** All scripts of one document share it; it says nothing but when the document began. */
const DOCUMENT = Math.round(performance.timeOrigin * 1000).toString(36);

/** The keeper of one document. `byLink`: another page of the site linked here. The returned function never rejects. */
export function keeperThatSays(byLink: boolean): (reading: Reading, shownAt: Instant) => Promise<KnownHere> {
  const keep = readingKeeper({ id: DOCUMENT, byLink });
  return async (reading, shownAt) => {
    try {
      const stored = isOfKeys(reading.screen) ? await keep(reading, shownAt) : await readStored();
      return stored.newerData
        ? { ...withPage(stored.facts, reading, shownAt), newerData: true, unkept: false }
        : { ...stored, unkept: false };
    } catch (error) {
      // Whoever has waited in vain does not wait again.
      const stored = error instanceof NoAnswer ? undefined : await readStored().catch(() => undefined);
      const { facts = NO_FACTS, newerData = false } = stored ?? {};
      return { ...withPage(facts, reading, shownAt), newerData, unkept: true };
    }
  };
}

/** These facts, and what the page shows: of the page alone where nothing could be read. Nothing of it is kept. */
function withPage(facts: Facts, reading: Reading, at: Instant): Pick<KnownHere, 'facts' | 'visit'> {
  const visit = visitOf(reading, { moment: { at, order: nextOrder(facts) }, document: DOCUMENT });
  return visit ? { facts: { ...facts, visits: [...facts.visits, visit] }, visit: visitKey(visit) } : { facts };
}
