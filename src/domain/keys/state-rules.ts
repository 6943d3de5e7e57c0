/** What a page says of the states of a product and of its keys: one rule each, in the order in which they apply. */

import { byDay, daysLeft } from '../days/day.ts';
import { type KeyName, keyAfter, keyUntil } from '../facts/key-name.ts';
import type { KeyShown } from '../facts/reading.ts';
import { byLiveliness } from '../facts/state.ts';
import { latestDay, nameOf } from '../shops/shop-seen.ts';
import { withoutTick } from './changes.ts';
import {
  isAtRest,
  isLiving,
  isOver,
  isSilent,
  isWaiting,
  type PageOfKey,
  type PageRule,
  stateAlone,
} from './page-of-key.ts';
import { heldKey, type Key, keyNamed, newerKey } from './ring.ts';

/** When the product was seen, and whether it was ever alive. */
export const lookedAt: PageRule = (ring, { look, rows }) => {
  const isAlive = (row: KeyShown) =>
    row.expiresOn ? !isOver(row.expiresOn, { look }) : row.state !== 'expired' && !isSilent(row);
  const looks = { ...ring.looks, [look.screen]: look.order };
  return { ...ring, lastLook: look, looks, lived: ring.lived || rows.some(isAlive) };
};

/** A product that was put away is in use where it came to be seen under a name that it did not have before. */
export const renamedShown: PageRule = (ring, { rows }) => {
  const fresh = rows.map(nameOf).filter((name) => !ring.names.includes(name));
  if (fresh.length === 0) return ring;
  return { ...ring, names: [...new Set([...ring.names, ...fresh])], away: ring.away && ring.names.length === 0 };
};

/**
 * The most alive row is the product's state. 更新あり stands only in lists and is done when it is gone from there
 * (docs/rms.md, "What the states mean"), so a detail screen that says 利用中 does not take it back.
 */
export const stateShown: PageRule = (ring, page) => {
  const { look } = page;
  const top = page.dated.at(-1);
  const newest = heldKey(ring) ?? (top?.state === 'stopped' ? top : undefined);
  // That an earlier key rests says nothing of a product whose key lives, nor of one that was stopped.
  const isOld = (row: KeyShown) =>
    newest !== undefined && row.expiresOn !== undefined && isAtRest(row) && byDay(row.expiresOn, newest.until) < 0;
  const rows = newest && !isOver(newest.until, page) ? page.rows.filter((row) => !isOld(row)) : page.rows;
  const [row] = [...rows].sort((one, other) => byLiveliness(other.state, one.state));
  if (!row || isSilent(row)) return ring;
  const staysUpdate = look.screen === 'product-detail' && row.state === 'active';
  if (staysUpdate && ring.shown?.state === 'active-with-update') return ring;
  const isSame = ring.shown?.state === row.state && ring.shown.stateText === row.stateText;
  return isSame ? ring : { ...ring, shown: stateAlone(row) };
};

/**
 * A row without a date speaks of the newest key, unless it rests beside one that lives. Without a state it is silent.
 */
export const undatedShown: PageRule = (ring, page) => {
  const { look, rows, dated } = page;
  const [row] = rows
    .filter((any) => !any.expiresOn && !isSilent(any))
    .sort((one, other) => byLiveliness(other.state, one.state));
  const living = dated.some((key) => isLiving(key, page) && !isAtRest(key));
  if (row && !(living && isAtRest(row))) return { ...ring, undated: { ...stateAlone(row), look } };
  if (!living || !ring.undated) return ring;
  const { undated: _, ...others } = ring;
  return others;
};

/**
 * The keys with a date, as this page shows them; a page without states leaves them theirs, but for 承認待ち that the user
 * said is over. One that works after 承認待ち, be it the key that waited or another, is still to be registered. Those that
 * are over, and neither held nor the last, matter no more.
 */
export const keysShown: PageRule = (ring, page) => {
  const { look, dated } = page;
  const isList = look.screen === 'product-list';
  const isSaidOver = (name: KeyName) => ring.ticks.some(({ key, told }) => key === name && told.step === 'approved');
  const isOfApproval = (key: Key) => isWaiting(key) || key.waited || key.approved;
  const isAllStopped = page.rows.every(({ state }) => state === 'stopped');
  const waited = !ring.held && !dated.some(isWaiting) && ring.keys.some(isOfApproval);
  const shown = dated.map((onPage): Key => {
    const { until } = onPage;
    const known = keyNamed(ring.keys, keyUntil(until));
    const stays = known && isSilent(onPage) && !isSaidOver(keyUntil(until));
    const state = stateAlone(stays ? known : onPage);
    const hasWaited = known ? isWaiting(known) || known.waited : waited;
    const isApproved = known?.approved || (hasWaited && !isAtRest(state));
    const isListedOver = isList ? isOver(until, page) : known?.listedOver;
    return {
      until,
      ...state,
      first: known?.first ?? look,
      last: look,
      on: { ...known?.on, [look.screen]: look.order },
      ...(known?.typed && { typed: known.typed }),
      ...(isApproved && { approved: true }),
      ...(known && hasWaited && state.state === 'stopped' && { waited: true }),
      ...(isListedOver && { listedOver: true }),
      ...(isAllStopped && { stoppedWithAll: true }),
    };
  });
  const others = ring.keys.filter((key) => !keyNamed(shown, keyUntil(key.until)));
  const all = [...others, ...shown].sort((one, other) => byDay(one.until, other.until));
  const keys = all.filter(
    (key, index) =>
      !isOver(key.until, page) ||
      keyUntil(key.until) === ring.held ||
      key.last?.order === look.order ||
      index === all.length - 1,
  );
  return { ...ring, keys, longestLife: Math.max(ring.longestLife, ...lifesOf(shown, page)) };
};

/**
 * The days from the first look at each of these keys to its end. A clock that was behind makes them longer: what was
 * known before was seen no later, and no key lives longer than `LONGEST`.
 */
function lifesOf(keys: readonly Key[], { look, before }: PageOfKey): number[] {
  const since = latestDay([look.day, before.lastLook?.day].flatMap((day) => day ?? []));
  return keys
    .flatMap(({ until, first }) => (first === look && look.day && since ? [daysLeft(since, until)] : []))
    .filter((days) => days <= LONGEST);
}

/** More days than any key lives that was ever heard of: a year, and some to spare. */
const LONGEST = 400;

/** 承認待ち of a key without a date: a new one, where another has lived. What was ticked as approved was not. */
export const waitingShown: PageRule = (ring, { look, dated }) => {
  const { undated, next, held } = ring;
  const waitingKey = dated.find(isWaiting);
  const name = waitingKey && keyUntil(waitingKey.until);
  if (undated?.look.order !== look.order || !isWaiting(undated))
    return name ? withoutTick(ring, name, 'approved') : ring;
  const newer = newerKey(ring);
  // Where the page has a row of that key itself, this one is of another.
  if (newer && keyUntil(newer.until) !== held && newer.last?.order !== look.order) {
    const keys = ring.keys.map((key) => (key === newer ? { ...key, state: undated.state } : key));
    return withoutTick({ ...ring, keys }, keyUntil(newer.until), 'approved');
  }
  const after = next ? next.after : heldKey(ring)?.until;
  const { approved: _, ...old } = next ?? { waits: true, ...(after && { after }) };
  return withoutTick({ ...ring, next: { ...old, waits: true } }, keyAfter(after), 'approved');
};

/** The product is in use again on a page without a key that was stopped with it: nobody stopped that one. */
export const stopOver: PageRule = (ring, { rows, look }) => {
  if (rows.every((row) => isAtRest(row) || isSilent(row))) return ring;
  const keys = ring.keys.map((key): Key => {
    if (!key.stoppedWithAll || key.last?.order === look.order) return key;
    const { stoppedWithAll: _, stateText: __, ...others } = key;
    return { ...others, state: 'unknown' };
  });
  return { ...ring, keys };
};

/** A key that only lists without states had shown waits for approval: the vendor does not hold it, as nobody said. */
export const waitingUnheld: PageRule = (ring, { before }) => {
  const key = heldKey(ring);
  const known = heldKey(before);
  if (!key || !known || ring.heldSince || !isWaiting(key) || !isSilent(known)) return ring;
  const { held: _, ...others } = ring;
  return others;
};

/** A row without a date that waits no more: its 承認待ち is over, by whatever way. */
export const approvalOver: PageRule = (ring, { look }) => {
  const { undated, next, keys } = ring;
  if (undated?.look.order !== look.order || isAtRest(undated) || isSilent(undated)) return ring;
  if (next?.waits) return { ...ring, next: { ...next, waits: false, approved: true } };
  const newest = keys.at(-1);
  if (!newest || !isWaiting(newest)) return ring;
  return { ...ring, keys: [...keys.slice(0, -1), { ...newest, state: undated.state, approved: true }] };
};
