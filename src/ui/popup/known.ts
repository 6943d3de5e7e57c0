/** Derives what the popup shows from what is stored. */

import { couldBeOneIn, joinsOf } from '../../domain/alias-choices.ts';
import type { Day } from '../../domain/day.ts';
import type { Facts } from '../../domain/facts.ts';
import { knownToday } from '../../domain/known.ts';
import { nextUnnamed, partsOf } from '../../domain/license-id.ts';
import { latestCheck, type SelfCheck } from '../../domain/self-check.ts';
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
  const known = knownToday(facts, today, vendors.destinationOf, { mayRead, newerData });
  const { watched, facts: counted } = known;
  return {
    ...known,
    vendors,
    unreadable,
    latestCheck: latestCheck(selfChecks),
    selfChecks,
    shops: shopsOf(watched, facts.told),
    joinedShops: joinedShops(counted),
    joins: joinsOf(counted),
    couldBeOne: couldBeOneIn(counted),
    newShop: nextUnnamed(facts.told.map(({ id }) => partsOf(id).shop)),
  };
}
