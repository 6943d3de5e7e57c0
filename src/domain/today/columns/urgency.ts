/** How loud a license is, and what it counts to: columns that badge, popup and notes share. */

import type { Day } from '../../days/day.ts';
import { isHandedOverByHand } from '../../facts/recipe.ts';
import { heldKey } from '../../keys/ring.ts';
import type { Counted, KeyToday } from '../standing.ts';
import { type Column, inColumn } from './column.ts';

/** How loud: each has its colour, shape and word (docs/promises.md, "Levels"). */
export type Level = 'safe' | 'soon' | 'urgent' | 'waiting' | 'unknown' | 'idle';

/** From this many days on the number is amber; from `URGENT_DAYS` on it is red (docs/promises.md, "Levels"). */
export const SOON_DAYS = 14;
const URGENT_DAYS = 3;

const COUNTED: Column<Counted | undefined> = {
  away: () => undefined,
  stopped: () => undefined,
  awaiting: () => undefined,
  'awaiting-over': () => undefined,
  'no-date': () => undefined,
  'still-used': () => undefined,
  ended: ({ counted }) => counted,
  counting: ({ counted }) => counted,
  'to-register': ({ old }) => old,
  'maybe-registered': ({ old }) => old,
  'registered-unseen': () => undefined,
  which: ({ counted }) => counted,
};

/**
 * The end of the key that the vendor holds as far as is known, and the days to it; `undefined` where no date counts.
 */
export function countedOf(one: KeyToday): Counted | undefined {
  return inColumn(COUNTED, one);
}

/** Whole days in Japan to the end of the key that counts; negative once past, `undefined` where no date counts. */
export function daysOf(one: KeyToday): number | undefined {
  return countedOf(one)?.days;
}

/**
 * The last day that is known of the vendor's key, whether or not it counts; `undefined` where another one took its
 * place.
 */
export function lastDayKnown(one: KeyToday): Day | undefined {
  const { ring } = one.license;
  return countedOf(one)?.until ?? (one.standing.is === 'registered-unseen' ? undefined : heldKey(ring)?.until);
}

/** The level of a number of days left; above 14 a doubt outweighs the number. */
export function levelOfDays(days: number, doubtful = false): Level {
  if (days <= URGENT_DAYS) return 'urgent';
  if (days <= SOON_DAYS) return 'soon';
  return doubtful ? 'unknown' : 'safe';
}

const levelOfCounted = ({ days }: Counted, { doubts }: KeyToday) => levelOfDays(days, doubts.length > 0);

const LEVELS: Column<Level> = {
  away: () => 'idle',
  stopped: (_, { doubts }) => (doubts.length > 0 ? 'unknown' : 'idle'),
  awaiting: (_, { doubts }) => (doubts.length > 0 ? 'unknown' : 'waiting'),
  'awaiting-over': () => 'unknown',
  'no-date': () => 'unknown',
  'still-used': () => 'unknown',
  ended: () => 'urgent',
  counting: ({ counted }, one) => levelOfCounted(counted, one),
  'to-register': ({ old }, one) => (old ? levelOfCounted(old, one) : 'soon'),
  'maybe-registered': ({ wasOpen }) => (wasOpen ? 'urgent' : 'unknown'),
  'registered-unseen': () => 'unknown',
  which: ({ counted }, one) => (counted.days < 0 ? 'unknown' : levelOfCounted(counted, one)),
};

/** How loud this license is by itself. */
export function levelOf(one: KeyToday): Level {
  return inColumn(LEVELS, one);
}

const NEWER: Column<boolean> = {
  away: () => false,
  stopped: () => false,
  awaiting: () => false,
  'awaiting-over': () => false,
  'no-date': () => false,
  'still-used': () => false,
  ended: () => false,
  counting: () => false,
  'to-register': () => true,
  'maybe-registered': () => true,
  'registered-unseen': () => false,
  which: () => false,
};

/** Whether a newer key waits until the shop has registered it: 未. Not where the vendor takes it by itself. */
export function isUnregistered(one: KeyToday): boolean {
  return inColumn(NEWER, one) && isByHand(one);
}

/** Whether somebody registers its keys: not where the vendor takes them by itself, or needs none. */
export function isByHand({ license }: KeyToday): boolean {
  return license.destinations.some(({ recipe }) => isHandedOverByHand(recipe));
}

const PASSED: Column<boolean> = {
  away: () => false,
  stopped: () => false,
  awaiting: () => false,
  'awaiting-over': () => false,
  'no-date': () => false,
  'still-used': () => false,
  ended: () => true,
  counting: () => false,
  'to-register': ({ old }) => old !== undefined && old.days < 0,
  'maybe-registered': ({ wasOpen }) => wasOpen,
  'registered-unseen': () => false,
  which: () => false,
};

/** Whether an end has passed: `!`. */
export function isPassed(one: KeyToday): boolean {
  return inColumn(PASSED, one);
}

/** Whether its end is within two weeks, or has passed. */
export function isNear(one: KeyToday): boolean {
  const days = daysOf(one);
  return isPassed(one) || (days !== undefined && days <= SOON_DAYS);
}

/** Whether it may be several products, whose names are alike as far as they are kept: nothing can be asked of it. */
export function isAlike({ doubts }: KeyToday): boolean {
  return doubts.includes('names-alike');
}

/** 更新あり on a key that counts down calmly: nothing but the update is to be done. */
export function isUpdate({ standing, license }: KeyToday): boolean {
  return license.ring.shown?.state === 'active-with-update' && standing.is === 'counting';
}

/**
 * Whether it counts down calmly while nobody has said that the vendor holds this key: 未確認 in the list, nothing on the
 * badge (docs/promises.md, "A renewal from issue to confirmation").
 */
export function isJustSeen(one: KeyToday): boolean {
  const { standing, doubts, license } = one;
  return standing.is === 'counting' && levelOf(one) === 'safe' && doubts.length === 0 && !isConfirmed(license);
}

/** Whether it is known that the vendor holds this key: the user said so, or the vendor needs none. */
export function isConfirmed({ ring, destinations }: KeyToday['license']): boolean {
  return ring.heldSince !== undefined || destinations.every(({ recipe }) => recipe.registers === 'nothing');
}
