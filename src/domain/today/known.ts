/** The one door from stored facts to everything that is shown: nothing else sorts, weighs or counts them. */

import type { Day } from '../days/day.ts';
import type { Destinations } from '../facts/destination.ts';
import type { Facts } from '../facts/facts.ts';
import type { LicenseId } from '../facts/license-id.ts';
import { licensesOf } from '../keys/licenses.ts';
import { joinedIds } from '../shops/license-aliases.ts';
import { type HeldBack, type Sorted, type SortedFacts, sortedByShop } from '../shops/whose-page.ts';
import { type Badge, badgeOf, type Sight } from './badge.ts';
import { byUrgency } from './columns/rank.ts';
import { type KeyToday, keyToday } from './standing.ts';

/**
 * What Kagiban may do, apart from what it knows: whether the browser lets it read RMS, whether the data may be written,
 * and whether more can be kept.
 */
export type Access = Pick<Sight, 'mayRead' | 'newerData' | 'unkept'>;

/** What follows from the facts on one day. */
export interface KnownToday {
  readonly today: Day;
  /** Every license and where it stands, the most urgent first. */
  readonly keys: readonly KeyToday[];
  readonly badge: Badge;
  readonly sight: Sight;
  /** The pages of which nobody knows whose they are. */
  readonly heldBack?: HeldBack;
  /** The facts that count, each under its shop. */
  readonly facts: SortedFacts;
  /** The shop of this visit; `undefined` where it is held back. */
  readonly shopOf: Sorted['shopOf'];
  /** The id by which the license of this id is known, where the user joined two. */
  readonly idOf: (id: LicenseId) => LicenseId;
}

/** What is known on this calendar day in Japan. `destinations`: where the keys of products are registered. */
export function knownToday(facts: Facts, today: Day, destinations: Destinations, access: Access): KnownToday {
  const { facts: counted, heldBack, shopOf } = sortedByShop(facts, today);
  const idOf = joinedIds(counted);
  const keys = licensesOf(counted, idOf, today, destinations)
    .map((license) => keyToday(today, license))
    .sort(byUrgency);
  const { imported } = facts;
  const sight = { ...access, heldBack: heldBack !== undefined, ...(imported !== undefined && { imported }) };
  return {
    today,
    keys,
    badge: badgeOf(keys, sight),
    sight,
    ...(heldBack && { heldBack }),
    facts: counted,
    shopOf,
    idOf,
  };
}
