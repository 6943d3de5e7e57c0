/** One page, as far as it is about one product: what the rules of a page go by. */

import { byDay, type Day } from '../days/day.ts';
import { type KeyName, keyUntil } from '../facts/key-name.ts';
import type { KeyShown } from '../facts/reading.ts';
import { byLiveliness } from '../facts/state.ts';
import { keyNamed, type Look, type Ring, type StateShown } from './ring.ts';

/** A key as the page shows it. */
export type KeyOnPage = StateShown & { readonly until: Day };

export interface PageOfKey {
  readonly look: Look;
  readonly rows: readonly KeyShown[];
  /** Nothing is ever registered for it: its newest key is in use. */
  readonly needsNone: boolean;
  /** The ring as it was before this page. */
  readonly before: Ring;
  /** The keys on it by their last day, the one that ends first at the beginning; without history. */
  readonly dated: readonly KeyOnPage[];
}

/** A rule: the ring after this page. */
export type PageRule = (ring: Ring, page: PageOfKey) => Ring;

/** What of this page counts. */
export function pageOfKey(before: Ring, look: Look, rows: readonly KeyShown[], needsNone: boolean): PageOfKey {
  const byDate = new Map<KeyName, KeyOnPage>();
  for (const row of rows) {
    const { expiresOn: until } = row;
    if (!until) continue;
    const other = byDate.get(keyUntil(until));
    if (!other || byLiveliness(row.state, other.state) > 0) byDate.set(keyUntil(until), { until, ...stateAlone(row) });
  }
  const dated = [...byDate.values()].sort((one, other) => byDay(one.until, other.until));
  return { look, rows, needsNone, before, dated: withoutHistory(dated, { look, before }) };
}

/** An ended key that was not known is history where a later one stands beside it: a detail screen may list old ones. */
function withoutHistory(keys: readonly KeyOnPage[], page: Pick<PageOfKey, 'look' | 'before'>): KeyOnPage[] {
  return keys.filter((key, index) => !isOver(key.until, page) || !isNew(key, page) || index === keys.length - 1);
}

/** The state of a row or key, apart from everything else. */
export function stateAlone({ state, stateText }: StateShown): StateShown {
  return { state, ...(stateText && { stateText }) };
}

/** Whether this key was not known before this page. */
export function isNew({ until }: { readonly until: Day }, { before }: Pick<PageOfKey, 'before'>): boolean {
  return !keyNamed(before.keys, keyUntil(until));
}

/** Whether this day was over when the page was shown. */
export function isOver(until: Day, { look }: Pick<PageOfKey, 'look'>): boolean {
  return look.day !== undefined && byDay(until, look.day) < 0;
}

/** Whether this key worked when the page was shown, or will once it is approved. */
export function isLiving(key: KeyOnPage, page: Pick<PageOfKey, 'look'>): boolean {
  return key.state !== 'stopped' && !isOver(key.until, page);
}

/** Whether RMS says 承認待ち. */
export function isWaiting({ state }: StateShown): boolean {
  return state === 'awaiting-approval';
}

/** Whether RMS says that the key does not work: it waits, was stopped, or has ended. */
export function isAtRest(row: StateShown): boolean {
  return isWaiting(row) || row.state === 'stopped' || row.state === 'expired';
}

/** Whether the page says nothing of the state. */
export function isSilent({ state, stateText }: StateShown): boolean {
  return state === 'unknown' && !stateText;
}
