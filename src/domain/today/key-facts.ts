/** Small facts about the keys of one license that screens and words ask for. */

import type { Day, Instant } from '../days/day.ts';
import { keyUntil } from '../facts/key-name.ts';
import { heldKey, keyNamed } from '../keys/ring.ts';
import type { Job } from './job.ts';
import type { KeyToday } from './standing.ts';

/** The last day of the key that the vendor holds, where the user typed it in. */
export function typedUntil({ license }: KeyToday): Day | undefined {
  const held = heldKey(license.ring);
  return held?.typed && held.until;
}

/**
 * Whether the day of this job's key was seen to take the place of the old one: where both stood on one page, nothing
 * has moved.
 */
export function hasMoved({ license: { ring } }: KeyToday, { key, replaces }: Job): boolean {
  const first = keyNamed(ring.keys, key)?.first;
  const last = replaces && keyNamed(ring.keys, keyUntil(replaces))?.last;
  return first !== undefined && last !== undefined && last.order < first.order;
}

/** Whether both days that could be the vendor's were on one page: two keys that live side by side. */
export function standTogether({ standing, license: { ring } }: KeyToday): boolean {
  if (standing.is !== 'which' || !standing.later) return false;
  const { on: one = {} } = keyNamed(ring.keys, keyUntil(standing.counted.until)) ?? {};
  const { on: other } = standing.later;
  return Object.entries(one).some(([screen, order]) => other[screen as keyof typeof other] === order);
}

/** When a page of RMS last showed the product; `undefined` where it was only typed in. */
export function lastLookAt({ license }: KeyToday): Instant | undefined {
  return license.ring.lastLook?.at;
}
