/** Keeps the self-checks under `looked:`, one for each kind of screen. They are no facts: nothing is counted from them. */

import * as v from 'valibot';
import { byInstant } from '../../domain/day.ts';
import type { Seen } from '../../domain/facts.ts';
import type { ListBefore } from '../../domain/one-list.ts';
import { CLOSED_SCREEN_IDS, SCREEN_IDS } from '../../domain/reading.ts';
import { type SelfCheck, selfCheckKey } from '../../domain/self-check.ts';
import { browser } from '../api.ts';
import { instant } from './stored-instant.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the last check at one kind of screen could make of it. */
export const selfCheckSchema = v.strictObject({
  screen: v.picklist([...SCREEN_IDS, ...CLOSED_SCREEN_IDS]),
  /** Whether there are columns (or, on a detail screen, labels) of these kinds. */
  columns: v.strictObject({ state: v.boolean(), expiry: v.boolean() }),
  rows: count,
  /** Rows whose state was not understood, or that are in use and show no readable date where the screen has dates. */
  unclear: count,
  page: v.exactOptional(v.strictObject({ shown: count, of: count })),
  /** The page kept taking our notes away, so that they were left out. */
  quarrel: v.exactOptional(v.boolean()),
  /** The page stood there in a translation, so that nothing was read. */
  translated: v.exactOptional(v.boolean()),
  /** Since when the screen showed this, as far as can be known. */
  at: instant,
});

/** The last check at each kind of RMS screen. */
export async function readSelfChecks(): Promise<SelfCheck[]> {
  return checksIn(await browser.storage.local.get(null));
}

/** The self-checks among these keys and values. One that cannot be read is as if it were not there: the next check makes it anew. */
function checksIn(all: Record<string, unknown>): SelfCheck[] {
  return Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith('looked:')) return [];
    const result = v.safeParse(selfCheckSchema, value);
    return result.success && selfCheckKey(result.output) === key ? [result.output] : [];
  });
}

/** The list that was looked at last, with those of these records that it showed then; `undefined` where none was. */
export async function lastListIn(seen: readonly Seen[]): Promise<ListBefore | undefined> {
  const [check] = checksIn(await browser.storage.local.get(selfCheckKey({ screen: 'product-list' })));
  if (!check) return undefined;
  const { at, page } = check;
  const records = seen.filter(({ screen, lastSeenAt }) => screen === check.screen && lastSeenAt.equals(at));
  return { at, records, ...(page && { page }) };
}

/** Stores a check, unless a later one at that kind of screen is stored: a stale tab changes nothing. */
export async function keepSelfCheck(check: SelfCheck): Promise<void> {
  const key = selfCheckKey(check);
  const [before] = checksIn(await browser.storage.local.get(key));
  if (before && byInstant(before.at, check.at) > 0) return;
  await browser.storage.local.set({ [key]: JSON.parse(JSON.stringify(check)) });
}
