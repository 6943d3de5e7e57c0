/** Which visit a reading becomes, given what its document showed before: the pure half of the keeper of readings. */

import { byInstant, type Instant } from '../days/day.ts';
import { byOrder, type Facts, type Moment, nextOrder, type Visit, type VisitKey, visitKey } from '../facts/facts.ts';
import { shopIdOf } from '../facts/license-id.ts';
import { isOfKeys, type Reading } from '../facts/reading.ts';
import { contentOf, goingOn, visitOf } from '../facts/visits.ts';
import { goesOnFrom } from './list-continued.ts';

/** A document, as far as its visits depend on it. */
export interface PageDocument {
  /** Distinguishes it from all others: letters, digits and hyphens. */
  readonly id: string;
  /** Another page of the site linked here, so this list may continue the one that was read last. */
  readonly byLink?: boolean;
}

/** What a document has stored so far. */
export interface ShownBefore {
  readonly visit: Visit;
  /** Since when it shows that. */
  readonly since: Instant;
  /** How many visits it has stored. */
  readonly kept: number;
}

export interface KeptReading {
  /** The visit to store; absent where the reading adds nothing. */
  readonly store?: Visit;
  /** The visit that stands for what the page shows; absent for a screen without keys. */
  readonly stands?: VisitKey;
  readonly before?: ShownBefore;
}

/** What changes again within this time has not stood still: it takes the place of what it was. */
const STANDS_STILL = { seconds: 3 };

/** A document that goes on changing keeps no more visits than this: each further one takes the place of its last. */
const MOST_VISITS = 12;

/** What to store of this reading, shown since `at`. `before`: what this document has stored so far. */
export function keptReading(
  document: PageDocument,
  before: ShownBefore | undefined,
  reading: Reading,
  at: Instant,
  facts: Facts,
): KeptReading {
  const moment = { at, order: nextOrder(facts) };
  const follows = followed(document, before, reading, at, facts);
  const fresh = visitOf(reading, { moment, document: document.id, ...(follows && { follows }) });
  if (!fresh) return before ? { before } : {};
  const own = before?.visit ?? lastOf(document, facts);
  if (own && contentOf(own) === contentOf(fresh)) {
    return { stands: standing(own, facts), before: before ?? { visit: own, since: at, kept: 1 } };
  }
  const goesOn = before !== undefined && follows === visitKey(before.visit);
  // A clock that was ahead and is right again says nothing of how long it stood.
  const isSoon = before && byInstant(before.since, at) <= 0 && byInstant(at, before.since.add(STANDS_STILL)) < 0;
  const isRestless = isSoon && !goesOn;
  const replaced = before && (isRestless || before.kept >= MOST_VISITS) ? before.visit : undefined;
  const since = isRestless ? replaced?.last : undefined;
  const store = goingOn(replaced ? inPlaceOf(replaced, fresh, since ?? moment) : fresh, facts);
  const kept = (before?.kept ?? 0) + (replaced ? 0 : 1);
  return { store, stands: visitKey(store), before: { visit: store, since: at, kept } };
}

/** What takes the place of a visit before that has stood still is as old as that; later it is shown since `moment`. */
function inPlaceOf({ order, follows }: Visit, { follows: _, ...fresh }: Visit, moment: Moment): Visit {
  return { ...fresh, order, ...(follows && { follows }), first: moment, last: moment };
}

/** The list that this one goes on from: the one that this document showed before, or that it was opened from. */
function followed(
  { byLink }: PageDocument,
  before: ShownBefore | undefined,
  reading: Reading,
  at: Instant,
  facts: Facts,
): VisitKey | undefined {
  if (!isOfKeys(reading.screen)) return undefined;
  const lists = facts.visits
    .filter(({ screen }) => screen === 'product-list')
    .sort((one, other) => byOrder(one.last, other.last));
  const here = before && lists.find((visit) => visitKey(visit) === visitKey(before.visit));
  const list = here ?? (byLink ? lists.at(-1) : undefined);
  return list && goesOnFrom(reading, at, list, facts.sessionEnds) ? visitKey(list) : undefined;
}

/** The last visit of a document that another copy of this script has read. */
function lastOf({ id }: PageDocument, { visits }: Facts): Visit | undefined {
  return visits
    .filter(({ document }) => document === id)
    .sort(byOrder)
    .at(-1);
}

/** The stored visit that stands for this one: it may have gone, where others say as much. */
function standing(visit: Visit, { visits }: Facts): VisitKey {
  const key = visitKey(visit);
  if (visits.some((other) => visitKey(other) === key)) return key;
  const content = contentOf(visit);
  const ofShop = visits.filter((other) => shopIdOf(other.shop) === shopIdOf(visit.shop)).sort(byOrder);
  return visitKey(ofShop.findLast((other) => contentOf(other) === content) ?? ofShop.at(-1) ?? visit);
}
