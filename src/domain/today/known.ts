/** The one door from stored facts to everything that is shown: nothing else sorts, weighs or counts them. */

import type { Day } from '../days/day.ts';
import type { DestinationOf } from '../facts/destination.ts';
import type { Facts } from '../facts/facts.ts';
import type { LicenseId } from '../facts/license-id.ts';
import { licensesOf } from '../keys/licenses.ts';
import { joinedIds } from '../shops/license-aliases.ts';
import { type HeldBack, type Sorted, type SortedFacts, sortedByShop } from '../shops/whose-page.ts';
import { type Watched, watchedOn } from './attention.ts';
import { type Badge, badgeOf, type Sight } from './badge.ts';

/**
 * What Kagiban may do, apart from what it knows: whether the browser lets it read RMS, and whether the data may be
 * written.
 */
export type Access = Pick<Sight, 'mayRead' | 'newerData'>;

/** What follows from the facts on one day. */
export interface KnownToday {
  readonly today: Day;
  /** Every license, the most urgent first. */
  readonly watched: readonly Watched[];
  readonly badge: Badge;
  readonly sight: Sight;
  /** The pages of which nobody knows whose they are. */
  readonly heldBack?: HeldBack;
  /** The facts that count, each under its shop. */
  readonly facts: SortedFacts;
  /** The shop of the page that showed this record last; `undefined` where that page is held back. */
  readonly shopOf: Sorted['shopOf'];
  /** The id by which the license of this id is known, where the user joined two. */
  readonly idOf: (id: LicenseId) => LicenseId;
}

/** What is known on this calendar day in Japan. `destinationOf`: where the key of a product is registered. */
export function knownToday(facts: Facts, today: Day, destinationOf: DestinationOf, access: Access): KnownToday {
  const { facts: counted, heldBack, shopOf } = sortedByShop(facts);
  const watched = watchedOn(today, licensesOf(counted, destinationOf));
  const sight = { ...access, heldBack: heldBack !== undefined };
  return {
    today,
    watched,
    badge: badgeOf(watched, sight),
    sight,
    ...(heldBack && { heldBack }),
    facts: counted,
    shopOf,
    idOf: joinedIds(counted),
  };
}
