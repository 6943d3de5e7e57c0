/** Which keys of a license count today: the one that the vendor holds, a newer one, and those in question. */

import { byDay, type Day, daysLeft } from '../days/day.ts';
import { keyAfter, keyUntil } from '../facts/key-name.ts';
import { heldKey, isOnlyTyped, type Key, newerKey, type Ring } from '../keys/ring.ts';
import type { Counted, NewKey } from './standing.ts';

/** The key that the vendor holds; not one that waits, since it does not work. */
export function heldOf(ring: Ring): Key | undefined {
  const held = heldKey(ring);
  return held?.state === 'awaiting-approval' ? undefined : held;
}

/** The new key that is still to be registered, unless it has ended itself. */
export function newerOf(ring: Ring, today: Day): NewKey | undefined {
  const held = heldKey(ring);
  const key = newerKey(ring);
  const waiting = held?.state === 'awaiting-approval' ? held : undefined;
  if (key && key !== held && byDay(key.until, today) >= 0) return { name: keyUntil(key.until), key };
  if (waiting && byDay(waiting.until, today) >= 0) return { name: keyUntil(waiting.until), key: waiting };
  const { next } = ring;
  return next && (next.waits || (next.approved && !next.said)) ? { name: keyAfter(next.after) } : undefined;
}

/** The end of this key as one that counts down. */
export const countedTo = ({ until }: Key, today: Day): Counted => ({ until, days: daysLeft(today, until) });

/**
 * Where this key and all others are over: the last one that RMS has shown, whose end is the one that counts, unless the
 * user typed one in.
 */
export function overBeside(ring: Ring, first: Key, today: Day): Key | undefined {
  const last = newerKey(ring);
  const isOver = ({ until }: Key) => byDay(until, today) < 0;
  return last?.last && !first.typed && isOver(last) && isOver(first) ? last : undefined;
}

/** The other of the two keys between which is asked; `first` is the one that ends first. */
export function laterOf(ring: Ring, first: Key | undefined, newer: NewKey | undefined): Key | undefined {
  if (ring.question === 'typed') return ring.keys.find(isOnlyTyped);
  if (newer?.key) return newer.key;
  const held = heldOf(ring);
  return first === held ? ring.keys.findLast(({ gone }) => gone) : held;
}

/** Whether RMS says that the key of the vendor has ended, and the user has not said since that another one is there. */
export function isOverOnRms({ undated, heldSince, lastLook }: Ring, held: Key | undefined): boolean {
  const shown = undated && (!held?.last || undated.look.order >= held.last.order) ? undated.look : held?.last;
  const state = shown === held?.last ? held?.state : undated?.state;
  return state === 'expired' && lastLook !== undefined && (heldSince?.order ?? 0) < (shown?.order ?? 0);
}

/**
 * A row of the same name that the list still shows beside the key that was said to be registered: it is in use itself,
 * and ends first (docs/promises.md, "Names of records").
 */
export function rivalOf({ keys, rivals = [], held, looks }: Ring): Key | undefined {
  const listed = looks['product-list'];
  const names = rivals.filter((name) => name !== held);
  return keys.find(
    ({ until, on, state }) => names.includes(keyUntil(until)) && on['product-list'] === listed && state !== 'stopped',
  );
}
