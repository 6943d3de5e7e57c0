/**
 * Visits that were made of the records of version 0.1.0 are numbered from 1 in each browser, as if of one document: one
 * key may stand for two of them.
 */

import { type Facts, type Visit, type VisitKey, visitKey } from '../facts/facts.ts';
import { isSameVisit } from './same-points.ts';

/** The document of all these visits; no real one is called so. */
export const MIGRATED = 'v1';

/** The facts of another browser, with keys for such visits that no other visit has here. */
export function withOwnDocuments(there: Facts, here: Facts): Facts {
  const own = new Map(here.visits.map((visit) => [visitKey(visit), visit]));
  const documents = new Map<VisitKey, string>();
  for (const visit of there.visits) {
    const key = visitKey(visit);
    const plain = { ...visit, document: MIGRATED };
    const known = own.get(visitKey(plain));
    const isSame = known !== undefined && isSameVisit(known, visit);
    if (visit.document === MIGRATED && known && !isSame) documents.set(key, namedApart(visit));
    // What has gone there with a copy comes back as what it was.
    else if (visit.document === namedApart(visit) && isSame) documents.set(key, MIGRATED);
  }
  if (documents.size === 0) return there;
  const renamed = (key: VisitKey) => key.replace(/[^:]*$/, (document) => documents.get(key) ?? document);
  const visits = there.visits.map((visit) => ({
    ...visit,
    document: documents.get(visitKey(visit)) ?? visit.document,
    ...(visit.follows && { follows: renamed(visit.follows) }),
  }));
  return { ...there, visits };
}

/** Tells the visit from one under the same key. */
function namedApart({ first }: Visit): string {
  return `${MIGRATED}-${first.at.epochMilliseconds.toString(36)}`;
}
