/**
 * Stores the self-checks under `looked:`, one for each kind of screen; they are not facts, and nothing is counted from
 * them.
 */

import * as v from 'valibot';
import { byInstant } from '../../domain/days/day.ts';
import type { Seen } from '../../domain/facts/facts.ts';
import { CLOSED_SCREEN_IDS, SCREEN_IDS } from '../../domain/facts/reading.ts';
import { type SelfCheck, selfCheckKey } from '../../domain/facts/self-check.ts';
import type { ListBefore } from '../../domain/shops/one-list.ts';
import { browser } from '../api.ts';
import { instant } from './stored-instant.ts';

const count = v.custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);

/** The result of the last check of one kind of screen. */
export const selfCheckSchema = v.object({
  screen: v.picklist([...SCREEN_IDS, ...CLOSED_SCREEN_IDS]),
  /** Whether there are columns (or, on a detail screen, labels) of these kinds. */
  columns: v.object({ state: v.boolean(), expiry: v.boolean() }),
  rows: count,
  /** Rows whose state was not understood, and rows in use without a readable date on a screen with dates. */
  unclear: count,
  page: v.exactOptional(v.object({ shown: count, of: count })),
  /** Notes were left out: the page kept removing them, or they would have put a list askew. */
  quarrel: v.exactOptional(v.boolean()),
  /** The page was shown in translation, so nothing was read. */
  translated: v.exactOptional(v.boolean()),
  /** Since when the screen has shown this, as far as is known. */
  at: instant,
});

/** The last check of each kind of RMS screen. */
export async function readSelfChecks(): Promise<SelfCheck[]> {
  return checksIn(await browser.storage.local.get(null));
}

/** The self-checks among these keys and values. An unreadable one counts as absent: the next check replaces it. */
function checksIn(all: Record<string, unknown>): SelfCheck[] {
  return Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith('looked:')) return [];
    const result = v.safeParse(selfCheckSchema, value);
    return result.success && selfCheckKey(result.output) === key ? [result.output] : [];
  });
}

/** The list that was read last, with those of these records that it showed; `undefined` if there was none. */
export async function lastListIn(seen: readonly Seen[]): Promise<ListBefore | undefined> {
  const [check] = checksIn(await browser.storage.local.get(selfCheckKey({ screen: 'product-list' })));
  if (!check) return undefined;
  const { at, page } = check;
  const records = seen.filter(({ screen, lastSeenAt }) => screen === check.screen && lastSeenAt.equals(at));
  return { at, records, ...(page && { page }) };
}

/** Stores a check, unless a later one of that kind of screen is stored: a stale tab changes nothing. */
export async function keepSelfCheck(check: SelfCheck): Promise<void> {
  const key = selfCheckKey(check);
  const [before] = checksIn(await browser.storage.local.get(key));
  if (before && byInstant(before.at, check.at) > 0) return;
  await browser.storage.local.set({ [key]: JSON.parse(JSON.stringify(check)) });
}
