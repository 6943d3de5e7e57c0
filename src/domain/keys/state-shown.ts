/**
 * Which state counts for a product, of all that its screens have shown: a key at rest must not hide one that lives, nor
 * a new one the old.
 */

import { byInstant, type Day, dayInJapan } from '../days/day.ts';
import type { Seen } from '../facts/facts.ts';
import { byLiveliness, type State } from '../facts/state.ts';
import type { HeldKey } from './held-key.ts';

export interface StateShown {
  /** The state on the latest screen that showed one. `unknown` without `stateText`: no screen has shown one. */
  readonly state: State;
  readonly stateText?: string;
  /** RMS says 有効期限切れ, and the user has not said since which key the vendor holds. */
  readonly isExpired: boolean;
  /** The new key waits for アクセス承認, while the old one is what the vendor holds: `state` is that of the old one. */
  readonly newerAwaits: boolean;
  /** RMS has shown the key that the vendor holds as stopped, while a newer one is there: its day counts no more. */
  readonly heldStopped: boolean;
  /**
   * The day that counts is of a key that lived before RMS said 承認待ち: what waits is a new one, whose day is not known.
   */
  readonly heldLived: boolean;
}

/**
 * The records that count, the latest and most alive last. Where one document showed several of a product, those that
 * are stopped, and those without a day that wait for approval, stand back: they must not hide a key that lives
 * (contract, "Two rows with one name"). One that was there before the living one does not: it may be what the vendor
 * holds.
 */
export function counting(seen: readonly Seen[]): Seen[] {
  const rests = ({ state, expiresOn }: Seen) => state === 'stopped' || (state === 'awaiting-approval' && !expiresOn);
  const lives = ({ state }: Seen) => state !== 'stopped' && state !== 'awaiting-approval' && state !== 'expired';
  const isBeside = (one: Seen, other: Seen) => one.screen === other.screen && one.lastSeenAt.equals(other.lastSeenAt);
  const isBesideLiving = (record: Seen) =>
    seen.some(
      (other) => lives(other) && isBeside(record, other) && byInstant(other.firstSeenAt, record.firstSeenAt) <= 0,
    );
  return seen
    .filter((record) => !rests(record) || !isBesideLiving(record))
    .sort((one, other) => byInstant(one.lastSeenAt, other.lastSeenAt) || byLiveliness(one.state, other.state));
}

/**
 * The state that these records show of the key that the vendor holds. 承認待ち beside a new key is the new one's: the old
 * key goes on counting, since it is what the vendor holds (contract, "Badge").
 */
export function stateShown(seen: readonly Seen[], { held, newer, saidAt }: HeldKey): StateShown {
  const byAge = counting(seen);
  const isOfNewer = ({ expiresOn }: Seen) => isSame(expiresOn, newer?.expiresOn);
  const awaits = ({ state }: Seen) => state === 'awaiting-approval';
  const ofNewer = newer && latestWithState(byAge.filter((record) => isOfNewer(record) || !record.expiresOn));
  const newerAwaits = ofNewer !== undefined && awaits(ofNewer);
  const ofHeld = latestWithState(byAge.filter(({ expiresOn }) => isSame(expiresOn, held?.expiresOn)));
  const own = newerAwaits
    ? latestWithState(byAge.filter((record) => !isOfNewer(record) && !awaits(record)))
    : ofHeld && awaits(ofHeld) && !isApprovedSince(ofHeld, byAge)
      ? ofHeld
      : latestWithState(byAge);
  // That the old key was stopped does not stop a product whose new key waits.
  const isOnlyOldStopped = newerAwaits && own?.state === 'stopped';
  const state = isOnlyOldStopped ? 'unknown' : (own?.state ?? 'unknown');
  const ofHeldDay = seen.filter(({ expiresOn }) => isSame(expiresOn, held?.expiresOn));
  return {
    state,
    heldLived: held?.typedAt !== undefined || ofHeldDay.some((record) => !awaits(record)),
    ...(own?.stateText && { stateText: own.stateText }),
    isExpired: state === 'expired' && !newer && !(saidAt && own && byInstant(saidAt, own.lastSeenAt) > 0),
    newerAwaits,
    heldStopped:
      newer !== undefined &&
      state !== 'stopped' &&
      latestOf(seen, ({ expiresOn }) => isSame(expiresOn, held?.expiresOn))?.state === 'stopped',
  };
}

/** Whether a screen without days has shown another state since: it speaks of the newest key. */
function isApprovedSince(waiting: Seen, byAge: readonly Seen[]): boolean {
  return byAge.some(
    ({ expiresOn, state, lastSeenAt }) =>
      !expiresOn && state !== waiting.state && byInstant(lastSeenAt, waiting.lastSeenAt) > 0,
  );
}

function isSame(one: Day | undefined, other: Day | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}

function latestOf(seen: readonly Seen[], which: (record: Seen) => boolean): Seen | undefined {
  return seen
    .filter(which)
    .sort((one, other) => byInstant(one.lastSeenAt, other.lastSeenAt))
    .at(-1);
}

/**
 * 更新あり stands only in lists and is done when it is gone from there (rms-facts, section 2), so a detail screen that says
 * 利用中 does not take it back.
 */
function latestWithState(byAge: readonly Seen[]): Seen | undefined {
  const shown = byAge.filter((record) => record.state !== 'unknown' || record.stateText);
  const latest = shown.at(-1);
  const inList = shown.findLast((record) => record.screen === 'product-list');
  return latest?.state === 'active' && inList?.state === 'active-with-update' ? inList : latest;
}

/** Whether this record's key still worked on the day it was first seen. */
export function wasAliveAtFirst(record: Seen): boolean {
  const seenOnce = record.firstSeenAt.equals(record.lastSeenAt);
  if (record.state === 'expired' && (seenOnce || !record.expiresOn)) return false;
  // A list that shows neither state nor date says nothing of life.
  if (!record.expiresOn) return record.state !== 'unknown' || record.stateText !== undefined;
  return record.expiresOn.since(dayInJapan(record.firstSeenAt)).sign >= 0;
}
