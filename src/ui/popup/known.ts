/** Derives what the popup shows from what is stored. */

import { couldBeOneIn, joinsOf } from '../../domain/alias-choices.ts';
import { watchedOn } from '../../domain/attention.ts';
import { badgeOf } from '../../domain/badge.ts';
import type { Day } from '../../domain/day.ts';
import type { Facts } from '../../domain/facts.ts';
import { nextUnnamed, partsOf } from '../../domain/license-id.ts';
import { licensesOf } from '../../domain/licenses.ts';
import { latestCheck, type SelfCheck } from '../../domain/self-check.ts';
import { sortedByShop } from '../../domain/whose-page.ts';
import type { Vendors } from '../../vendors/vendor.ts';
import { joinedShops, shopsOf } from '../../words/say/names.ts';
import type { Known } from './view.ts';

export interface Store {
  readonly facts: Facts;
  readonly newerData: boolean;
  readonly unreadable: number;
  /** The last check of each kind of RMS screen. */
  readonly selfChecks?: readonly SelfCheck[];
}

/** What is known on this day in Japan. `mayRead`: whether the browser lets Kagiban read RMS. */
export function knownOn(
  today: Day,
  { facts, newerData, unreadable, selfChecks = [] }: Store,
  mayRead: boolean,
  vendors: Vendors,
): Known {
  const { facts: counted, heldBack } = sortedByShop(facts);
  const watched = watchedOn(today, licensesOf(counted, vendors.destinationOf));
  const sight = { mayRead, newerData, heldBack: heldBack !== undefined };
  return {
    watched,
    badge: badgeOf(watched, sight),
    sight,
    today,
    vendors,
    unreadable,
    latestCheck: latestCheck(selfChecks),
    selfChecks,
    shops: shopsOf(watched, facts.told),
    joinedShops: joinedShops(counted),
    joins: joinsOf(counted),
    couldBeOne: couldBeOneIn(counted),
    newShop: nextUnnamed(facts.told.map(({ id }) => partsOf(id).shop)),
    ...(heldBack && { heldBack }),
  };
}
