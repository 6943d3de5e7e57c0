/** Derives what the popup shows from what is stored. */

import type { Day } from '../../domain/days/day.ts';
import type { Facts } from '../../domain/facts/facts.ts';
import { nextUnnamed, partsOf } from '../../domain/facts/license-id.ts';
import { latestCheck, type SelfCheck } from '../../domain/facts/self-check.ts';
import { knownToday } from '../../domain/today/known.ts';
import type { Vendors } from '../../vendors/vendor.ts';
import { joinedShops, shopsOf } from '../../words/say/names.ts';
import type { Known } from './view.ts';

export interface Store {
  readonly facts: Facts;
  readonly newerData: boolean;
  readonly unreadable: number;
  /** Whether nothing more can be kept. */
  readonly unkept?: boolean;
  /** The last check of each kind of RMS screen. */
  readonly selfChecks?: readonly SelfCheck[];
}

/** What is known on this day in Japan. `mayRead`: whether the browser lets Kagiban read RMS. */
export function knownOn(
  today: Day,
  { facts, newerData, unreadable, unkept = false, selfChecks = [] }: Store,
  mayRead: boolean,
  vendors: Vendors,
): Known {
  const known = knownToday(facts, today, vendors.all, { mayRead, newerData, unkept });
  return {
    ...known,
    vendors,
    unreadable,
    latestCheck: latestCheck(selfChecks),
    selfChecks,
    shops: shopsOf(known.keys, facts.told),
    joinedShops: joinedShops(known),
    newShop: nextUnnamed(facts.told.map(({ id }) => partsOf(id).shop)),
  };
}
