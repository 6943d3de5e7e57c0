/**
 * Where a license stands today: one case of a union, from which everything that is shown of it follows. A new case is
 * named by the compiler wherever it has no column yet.
 */

import { byDay, type Day, isSameDay } from '../days/day.ts';
import { type KeyName, keyUntil } from '../facts/key-name.ts';
import { isHandedOverByHand } from '../facts/recipe.ts';
import { mayBeSeveral } from '../keys/alike-rule.ts';
import type { License } from '../keys/licenses.ts';
import { isOnlyTyped, type Key, type Question, type Ring } from '../keys/ring.ts';
import { doubtsOf } from './columns/doubts.ts';
import { countedTo, heldOf, isOverOnRms, laterOf, newerOf, overBeside, rivalOf } from './keys-that-count.ts';

/** A key that ends or has ended, and how many whole days in Japan are left; negative once past. */
export interface Counted {
  readonly until: Day;
  readonly days: number;
}

/** A new key that waits to be registered; its day is absent while no screen has shown it. */
export interface NewKey {
  readonly name: KeyName;
  readonly key?: Key;
}

export type Standing =
  /** もう使っていない. */
  | { readonly is: 'away' }
  /** 停止中. */
  | { readonly is: 'stopped' }
  /** 承認待ち, and no other key is known to live: it never counts down, even with a date. */
  | { readonly is: 'awaiting'; readonly newer: NewKey }
  /** 承認待ち when it was last seen, no other key is known, and the last day of this one has passed. */
  | { readonly is: 'awaiting-over'; readonly newer: NewKey; readonly counted: Counted }
  /** In use, and no date is known. */
  | { readonly is: 'no-date' }
  /** First seen when it had already ended: 「まだ使っていますか」. */
  | { readonly is: 'still-used'; readonly until?: Day }
  /** The key that the vendor holds is over, or RMS says so. */
  | { readonly is: 'ended'; readonly counted?: Counted }
  /** Counting down to the end of the key that the vendor holds. */
  | { readonly is: 'counting'; readonly counted: Counted }
  /** A newer key is there, and not with every destination: the countdown stays on the old one, where one is known. */
  | { readonly is: 'to-register'; readonly newer: NewKey; readonly old?: Counted; readonly waits: boolean }
  /**
   * A newer key is there, and the old one has ended: somebody may have registered it. `wasOpen`: it was known before.
   */
  | { readonly is: 'maybe-registered'; readonly newer: NewKey; readonly old?: Counted; readonly wasOpen: boolean }
  /** The user said that a new key is registered, and no screen has shown its day. */
  | { readonly is: 'registered-unseen'; readonly after?: Day }
  /** Nobody can say which key the vendor holds: the one that ends first counts. */
  | { readonly is: 'which'; readonly why: Question; readonly counted: Counted; readonly later?: Key };

/** Why a number may not be trusted. */
export type Doubt = 'state-not-understood' | 'not-seen-lately' | 'contradiction' | 'names-alike';

/** A license, and where it stands. */
export interface KeyToday {
  readonly license: License;
  readonly standing: Standing;
  readonly doubts: readonly Doubt[];
}

/** Where this license stands on this day in Japan. */
export function keyToday(today: Day, license: License): KeyToday {
  const standing = standingOf(today, license);
  return { license, standing, doubts: doubtsOf(standing, license, today) };
}

function standingOf(today: Day, license: License): Standing {
  const { ring } = license;
  if (ring.away) return { is: 'away' };
  if (ring.shown?.state === 'stopped') return { is: 'stopped' };
  const held = heldOf(ring);
  const newer = newerOf(ring, today);
  if (newer && !(ring.question && held && !hasBegun(ring, newer))) {
    const runs = held && held.state !== 'stopped' && !ring.next?.said;
    return withNewer(license, newer, runs ? countedTo(held, today) : undefined, today);
  }
  if (ring.next?.said) return { is: 'registered-unseen', ...(ring.next.after && { after: ring.next.after }) };
  return waitedOut(ring, today) ?? countdown(license, newer, today);
}

/** The end that counts, where no newer key is to be registered: to come, passed or asked about. */
function countdown(license: License, newer: NewKey | undefined, today: Day): Standing {
  const { ring } = license;
  const held = heldOf(ring);
  const first = rivalOf(ring) ?? held;
  const counting = first && (newer ? first : (overBeside(ring, first, today) ?? first));
  const counted = counting && countedTo(counting, today);
  if (isOverOnRms(ring, held) || (counted && counted.days < 0)) return over(license, newer, counted, today);
  if (!counted) return { is: 'no-date' };
  if (!ring.question && first === held) return { is: 'counting', counted };
  const later = laterOf(ring, first, newer);
  return { is: 'which', why: ring.question ?? 'same-name', counted, ...(later && { later }) };
}

/**
 * The key that waited to be approved to its end, where the vendor holds no other. Where the user said that the vendor
 * has it, its end is that of any key.
 */
function waitedOut(ring: Ring, today: Day): Standing | undefined {
  const key = ring.keys.at(-1);
  if (key?.state !== 'awaiting-approval' || byDay(key.until, today) >= 0 || ring.next || heldOf(ring)) return undefined;
  const counted = countedTo(key, today);
  if (ring.heldSince) return { is: 'ended', counted };
  return { is: 'awaiting-over', newer: { name: keyUntil(key.until), key }, counted };
}

/** Whether the user has ticked anything of this key: then it is known to be a new one. */
function hasBegun({ ticks }: Ring, { name }: NewKey): boolean {
  return ticks.some(({ key }) => key === name);
}

/** With a newer key: it waits for アクセス承認, or to be registered; or somebody else has done that already. */
function withNewer({ ring, destinations }: License, newer: NewKey, old: Counted | undefined, today: Day): Standing {
  const waits = newer.key ? newer.key.state === 'awaiting-approval' : ring.next?.waits === true;
  if (waits && (!old || ring.next?.said)) return { is: 'awaiting', newer };
  const withOld = old && { old };
  const byHand = destinations.some(({ recipe }) => isHandedOverByHand(recipe));
  if (!waits && !old && !byHand) return takenByItself(newer, today);
  if (!waits && old && old.days < 0 && !hasBegun(ring, newer)) {
    const shown = newer.key?.first?.day;
    const wasOpen = shown !== undefined && byDay(shown, old.until) <= 0 && byHand;
    return { is: 'maybe-registered', newer, wasOpen, ...withOld };
  }
  return { is: 'to-register', newer, waits, ...withOld };
}

/** A vendor that takes its keys from RMS holds the newest, where no other key is left. */
function takenByItself({ key }: NewKey, today: Day): Standing {
  return key ? { is: 'counting', counted: countedTo(key, today) } : { is: 'no-date' };
}

/** What it means that the key that counts is over. */
function over(
  { ring, product }: License,
  newer: NewKey | undefined,
  counted: Counted | undefined,
  today: Day,
): Standing {
  const { lived, inUse, question, keys, looks } = ring;
  if (!lived && !inUse) return { is: 'still-used', ...(counted && { until: counted.until }) };
  const key = counted && keys.find(({ until }) => isSameDay(until, counted.until));
  const isListed = key?.listedOver === true && key.on['product-list'] === looks['product-list'];
  const isAsked = question && question !== 'typed' && !mayBeSeveral(product, ring);
  if (newer && isAsked) return { is: 'maybe-registered', newer, wasOpen: isListed, ...(counted && { old: counted }) };
  const later = keys.find(isOnlyTyped);
  if (later && question === 'typed' && counted) {
    // Where both days have passed it is over, whichever was right.
    const typed = countedTo(later, today);
    return typed.days < 0 ? { is: 'ended', counted: typed } : { is: 'which', why: 'typed', counted, later };
  }
  return { is: 'ended', ...(counted && { counted }) };
}
