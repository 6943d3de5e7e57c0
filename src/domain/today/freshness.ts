/** When RMS last showed what is said of a key, and on which screen its date can be expected. */

import { byDay, byInstant, type Day, daysLeft, type Instant, isSameDay } from '../days/day.ts';
import type { ScreenId } from '../facts/reading.ts';
import type { Key, Look } from '../keys/ring.ts';
import { STALE_DAYS } from './columns/doubts.ts';
import { countedOf, lastDayKnown } from './columns/urgency.ts';
import { productState } from './shown-state.ts';
import type { KeyToday } from './standing.ts';

/** The day on which a screen last showed the date that counts; absent where none did, or the clock was wrong then. */
export function dateSeenOn(one: KeyToday): Day | undefined {
  return datedKey(one)?.last?.day;
}

/** The day on which a screen last showed the product, with its date or without. */
export function lookedOn({ license }: KeyToday): Day | undefined {
  return license.ring.lastLook?.day;
}

/** When a screen last showed any of these products. */
export function lastReadAt(keys: readonly KeyToday[]): Instant | undefined {
  return keys
    .flatMap(({ license: { ring } }) => (ring.lastLook?.day ? [ring.lastLook.at] : []))
    .sort(byInstant)
    .at(-1);
}

/**
 * Whether a screen has ever shown the date that counts. Once a new key is there, screens show that one, and when they
 * showed the old one says nothing.
 */
export function isDateShown(one: KeyToday): boolean {
  return one.standing.is !== 'to-register' && datedKey(one)?.last !== undefined;
}

/** Whether what is said of it was seen at this place in the order of all facts, or later. */
export function isSeenSince(one: KeyToday, order: number): boolean {
  return (lookOf(one)?.order ?? order) >= order;
}

/** Whether the look at what is said of it lies after today, as the clock says or said: it dates nothing. */
export function isLookAhead(one: KeyToday): boolean {
  const look = lookOf(one);
  return look !== undefined && look.day === undefined;
}

/** The last look at the date that counts, or at the product where no date of it was shown. */
function lookOf(one: KeyToday): Look | undefined {
  return isDateShown(one) ? datedKey(one)?.last : one.license.ring.lastLook;
}

/** Whether the date that counts is the user's word alone. */
export function isTypedIn(one: KeyToday): boolean {
  const key = datedKey(one);
  return key?.typed !== undefined && !key.last;
}

/** Whole days since RMS last showed the date that counts, or the product where no date of it was shown. */
export function daysSinceSeen(one: KeyToday, today: Day): number | undefined {
  const day = isDateShown(one) ? dateSeenOn(one) : lookedOn(one);
  return day && daysLeft(day, today);
}

/** Whether RMS was not looked at for so long that a new key may be there by now: since the end, or for a month. */
export function mayBeRenewed(one: KeyToday, today: Day): boolean {
  const looked = lookedOn(one);
  if (!looked || !countedOf(one)) return false;
  return isUnseenSinceEnd(one) || isLongAgo(daysLeft(looked, today));
}

/** Whether RMS itself showed that it is over, and not only that the product is there, maybe with a new key. */
export function isEndShown(one: KeyToday): boolean {
  const until = lastDayKnown(one);
  const seen = dateSeenOn(one);
  if (productState(one) === 'expired' || !until) return true;
  return seen !== undefined && byDay(seen, until) > 0;
}

/** Whether its end has passed, and RMS was not looked at since. */
export function isUnseenSinceEnd(one: KeyToday): boolean {
  const looked = lookedOn(one);
  const counted = countedOf(one);
  return looked !== undefined && counted !== undefined && counted.days < 0 && byDay(looked, counted.until) <= 0;
}

/** Whether a look so many days ago vouches for nothing any more. */
export function isLongAgo(days: number): boolean {
  return days > STALE_DAYS;
}

/** Whether the last page of this kind showed a date of this product. */
export function showsDate({ license }: KeyToday, screen: ScreenId): boolean {
  const { keys, looks } = license.ring;
  return keys.some(({ on }) => on[screen] !== undefined && on[screen] === looks[screen]);
}

/**
 * The screen on which RMS can be expected to show a date of this key: the list where the last one did, else the details
 * unless they had none either. A list that lacks the row promises nothing.
 */
export function screenWithDate(one: KeyToday): ScreenId | undefined {
  const { missingSince, ring } = one.license;
  if (showsDate(one, 'product-list') && !missingSince) return 'product-list';
  const isNew = ring.looks['product-detail'] === undefined;
  return isNew || showsDate(one, 'product-detail') ? 'product-detail' : undefined;
}

/** Whether RMS said 承認待ち of its new key when it was last seen. */
export function awaitsApproval({ standing }: KeyToday): boolean {
  if (standing.is === 'awaiting' || standing.is === 'awaiting-over') return true;
  return standing.is === 'to-register' && standing.waits;
}

function datedKey(one: KeyToday): Key | undefined {
  const until = lastDayKnown(one);
  return until && one.license.ring.keys.find((key) => isSameDay(key.until, until));
}

/** The day in Japan since which a list of its shop no longer shows it: on another page of it, filtered, or gone. */
export function missingSince({ license }: KeyToday): Day | undefined {
  return license.missingSince;
}
