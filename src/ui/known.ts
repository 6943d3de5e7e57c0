/** Derives what the popup shows from what is stored. */

import { watchedOn } from '../domain/attention.ts';
import { badgeOf } from '../domain/badge.ts';
import type { Day } from '../domain/day.ts';
import type { Facts } from '../domain/facts.ts';
import { licensesOf } from '../domain/licenses.ts';
import type { Known } from './view.ts';

export interface Store {
  readonly facts: Facts;
  readonly newerData: boolean;
  readonly unreadable: number;
}

/** What is known on this day in Japan. `mayRead`: whether the browser lets Kagiban read RMS. */
export function knownOn(today: Day, { facts, newerData, unreadable }: Store, mayRead: boolean): Known {
  const watched = watchedOn(today, licensesOf(facts));
  const sight = { mayRead, newerData };
  return { watched, badge: badgeOf(watched, sight), sight, today, unreadable };
}
