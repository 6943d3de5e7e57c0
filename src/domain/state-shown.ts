/** Which state counts for a product, of all that its screens have shown: a key at rest must not hide one that lives, nor a new one the old. */

import { byInstant, dayInJapan } from './day.ts';
import type { Seen } from './facts.ts';
import type { HeldKey } from './held-key.ts';
import { byLiveliness, type State } from './state.ts';

export interface StateShown {
  /** The state on the latest screen that showed one. `unknown` without `stateText`: no screen has shown one. */
  readonly state: State;
  readonly stateText?: string;
  /** RMS says 有効期限切れ, and the user has not said since which key the vendor holds. */
  readonly isExpired: boolean;
  /** The new key waits for アクセス承認, while the old one is what the vendor holds: `state` is that of the old one. */
  readonly newerAwaits: boolean;
}

/**
 * The records that count, the latest and most alive last. Where one document showed several of a product, those that are stopped or wait for approval
 * stand back: they must not hide a key that lives (contract, "Two rows with one name").
 */
export function counting(seen: readonly Seen[]): Seen[] {
  const rests = ({ state }: Seen) => state === 'stopped' || state === 'awaiting-approval';
  const lives = (record: Seen) => !rests(record) && record.state !== 'expired';
  const isBesideLiving = (record: Seen) =>
    seen.some((other) => lives(other) && other.screen === record.screen && other.lastSeenAt.equals(record.lastSeenAt));
  return seen
    .filter((record) => !rests(record) || !isBesideLiving(record))
    .sort((one, other) => byInstant(one.lastSeenAt, other.lastSeenAt) || byLiveliness(one.state, other.state));
}

/**
 * The state that these records, the latest last, show of the key that the vendor holds. 承認待ち beside a new key is the new one's: the old key goes on
 * counting, since it is what the vendor holds (contract, "Badge").
 */
export function stateShown(byAge: readonly Seen[], { newer, saidAt }: HeldKey): StateShown {
  const isOfNewer = ({ expiresOn }: Seen) => newer !== undefined && expiresOn?.equals(newer.expiresOn) === true;
  const awaits = ({ state }: Seen) => state === 'awaiting-approval';
  const ofNewer = newer && latestWithState(byAge.filter((record) => isOfNewer(record) || !record.expiresOn));
  const newerAwaits = ofNewer !== undefined && awaits(ofNewer);
  const own = latestWithState(newerAwaits ? byAge.filter((record) => !isOfNewer(record) && !awaits(record)) : byAge);
  const { state, stateText } = own ?? { state: 'unknown' };
  return {
    state,
    ...(stateText && { stateText }),
    isExpired: state === 'expired' && !newer && !(saidAt && own && byInstant(saidAt, own.lastSeenAt) > 0),
    newerAwaits,
  };
}

/**
 * 更新あり stands only in lists and is done when it is gone from there (rms-facts, section 2), so a detail screen that says 利用中 does not take it back.
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
