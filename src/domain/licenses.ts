/** Facts in, licenses out: what is known of each product's key, derived anew each time so that nothing stored can go stale. */

import { byInstant, type Day, dayInJapan, type Instant } from './day.ts';
import type { Facts, Seen, Told, ToldHandover } from './facts.ts';
import { type DateSeen, type HeldKey, heldKey } from './held-key.ts';
import type { LicenseId } from './license-id.ts';
import type { Family, ShopShown } from './reading.ts';
import { joinedIds } from './same-license.ts';
import type { State } from './state.ts';

export interface License extends HeldKey {
  readonly id: LicenseId;
  readonly shop: ShopShown;
  readonly product: string;
  readonly developer?: string;
  readonly family: Family;
  /** The state on the latest screen that showed one. `unknown` without `stateText`: no screen has shown one. */
  readonly state: State;
  readonly stateText?: string;
  /** When RMS last showed this product; absent for one that was only typed in. */
  readonly lastSeenAt?: Instant;
  /** Put away by the user: もう使っていない. */
  readonly away: boolean;
  /** First seen when it had already ended, and the user has not said that it is still in use. */
  readonly firstSeenExpired: boolean;
  /** The ticked steps of hand-overs, all of them. */
  readonly ticks: readonly ToldHandover[];
}

/** Every license that the facts tell of, in no particular order. */
export function licensesOf(facts: Facts): License[] {
  const idOf = joinedIds(facts);
  const groups = new Map<LicenseId, { seen: Seen[]; told: Told[] }>();
  const groupOf = (id: LicenseId) => {
    const joined = idOf(id);
    const group = groups.get(joined) ?? { seen: [], told: [] };
    groups.set(joined, group);
    return group;
  };
  for (const seen of facts.seen) groupOf(seen.id).seen.push(seen);
  for (const told of facts.told) groupOf(told.id).told.push(told);
  return [...groups].flatMap(([id, { seen, told }]) => licenseOf(id, seen, told) ?? []);
}

/** One license, or `undefined` where only ticks are left of it and not even its name is known. */
function licenseOf(id: LicenseId, seen: Seen[], told: Told[]): License | undefined {
  const byAge = [...seen].sort((one, other) => byInstant(one.lastSeenAt, other.lastSeenAt));
  const typed = told.find((fact) => fact.what === 'date');
  const latest = byAge.at(-1) ?? typed;
  if (!latest) return undefined;

  const ticks = told.filter((fact) => fact.what === 'handover');
  const answer = told.find((fact) => fact.what === 'away');
  const lastSeenAt = byAge.at(-1)?.lastSeenAt;
  const developer = byAge.findLast((record) => record.developer)?.developer;
  const shop = byAge.findLast((record) => Object.keys(record.shop).length > 0)?.shop ?? latest.shop;
  return {
    ...heldKey(datesOf(seen, typed), ticks),
    ...stateOf(byAge),
    id,
    shop,
    product: latest.product,
    ...(developer && { developer }),
    family: byAge.findLast((record) => record.family !== 'unknown')?.family ?? latest.family,
    ...(lastSeenAt && { lastSeenAt }),
    away: answer?.away ?? false,
    firstSeenExpired: !typed && answer?.away !== false && !seen.some(wasAliveAtFirst),
    ticks,
  };
}

/** The distinct last days among these records, each with its first and latest sighting over all screens. */
function datesOf(seen: readonly Seen[], typed: { expiresOn: Day; at: Instant } | undefined): DateSeen[] {
  const dates = new Map<string, DateSeen>();
  for (const { expiresOn, firstSeenAt, lastSeenAt, screen } of seen) {
    if (!expiresOn) continue;
    const known = dates.get(expiresOn.toString());
    dates.set(expiresOn.toString(), {
      expiresOn,
      firstSeenAt: earlier(firstSeenAt, known?.firstSeenAt),
      lastSeenAt: later(lastSeenAt, known?.lastSeenAt),
      typed: false,
      inList: screen === 'product-list' || known?.inList === true,
    });
  }
  if (typed && !dates.has(typed.expiresOn.toString())) {
    dates.set(typed.expiresOn.toString(), {
      expiresOn: typed.expiresOn,
      firstSeenAt: typed.at,
      lastSeenAt: typed.at,
      typed: true,
      inList: false,
    });
  }
  return [...dates.values()];
}

/**
 * The state on the latest screen that showed one. 更新あり stands only in lists and is done when it is gone from there
 * (rms-facts, section 2), so a detail screen that says 利用中 does not take it back.
 */
function stateOf(byAge: readonly Seen[]): { state: State; stateText?: string } {
  const shown = byAge.filter((record) => record.state !== 'unknown' || record.stateText);
  const latest = shown.at(-1);
  if (!latest) return { state: 'unknown' };
  const inList = shown.findLast((record) => record.screen === 'product-list');
  const { state, stateText } = latest.state === 'active' && inList?.state === 'active-with-update' ? inList : latest;
  return stateText ? { state, stateText } : { state };
}

/** Whether this record's key still worked on the day it was first seen. */
function wasAliveAtFirst(record: Seen): boolean {
  const seenOnce = record.firstSeenAt.equals(record.lastSeenAt);
  if (record.state === 'expired' && (seenOnce || !record.expiresOn)) return false;
  if (!record.expiresOn) return true;
  return record.expiresOn.since(dayInJapan(record.firstSeenAt)).sign >= 0;
}

function earlier(one: Instant, other: Instant | undefined): Instant {
  return other && byInstant(other, one) < 0 ? other : one;
}

function later(one: Instant, other: Instant | undefined): Instant {
  return other && byInstant(other, one) > 0 ? other : one;
}
