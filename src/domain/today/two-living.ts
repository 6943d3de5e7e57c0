/** What to do where two keys of one product live: RMS issues no third, so nothing may lead there. */

import { byDay, type Day, isSameDay } from '../days/day.ts';
import type { Key } from '../keys/ring.ts';
import { deedOf } from './columns/next-action.ts';
import { countedOf } from './columns/urgency.ts';
import type { KeyToday } from './standing.ts';

/** `register`: the other key ends later, and is there to be registered. `stop`: it is the older one, in the way. */
export interface TwoLiving {
  readonly first: 'register' | 'stop';
  /** The last day of the other key. */
  readonly other: Day;
}

/** What comes before an issue, where the key that counts is to be renewed and another one lives; else nothing. */
export function twoLiving(one: KeyToday): TwoLiving | undefined {
  const counted = countedOf(one);
  if (!counted || deedOf(one) !== 'renew') return undefined;
  const today = counted.until.subtract({ days: counted.days });
  const other = otherLiving(one, today)?.until;
  if (!other) return undefined;
  return { first: byDay(other, counted.until) > 0 ? 'register' : 'stop', other };
}

/** The other key that lives while this one is near its end: with two of them RMS issues no third. */
function otherLiving({ standing, license }: KeyToday, today: Day): Key | undefined {
  if (standing.is !== 'counting' && standing.is !== 'which') return undefined;
  return license.ring.keys.find(
    ({ until, state, last, gone }) =>
      last && !gone && state !== 'stopped' && !isSameDay(until, standing.counted.until) && byDay(until, today) >= 0,
  );
}
