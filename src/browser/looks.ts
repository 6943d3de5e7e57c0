/** Keeps the self-checks under `looked:`, one for each kind of screen. They are no facts: nothing is counted from them. */

import * as v from 'valibot';
import { byInstant } from '../domain/day.ts';
import type { Seen } from '../domain/facts.ts';
import { type Looked, lookedKey } from '../domain/looked.ts';
import type { ListBefore } from '../domain/one-list.ts';
import { CLOSED_SCREEN_IDS, SCREEN_IDS } from '../domain/reading.ts';
import { browser } from './api.ts';
import { instant } from './stored-instant.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  screen: v.picklist([...SCREEN_IDS, ...CLOSED_SCREEN_IDS]),
  columns: v.object({ state: v.boolean(), expiry: v.boolean() }),
  rows: count,
  unclear: count,
  page: v.exactOptional(v.object({ shown: count, of: count })),
  quarrel: v.exactOptional(v.boolean()),
  translated: v.exactOptional(v.boolean()),
  at: instant,
});

/** The last look at each kind of RMS screen. */
export async function readLooks(): Promise<Looked[]> {
  return looksIn(await browser.storage.local.get(null));
}

/** The self-checks among these keys and values. One that cannot be read is as if it were not there: the next look makes it anew. */
function looksIn(all: Record<string, unknown>): Looked[] {
  return Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith('looked:')) return [];
    const result = v.safeParse(schema, value);
    return result.success && lookedKey(result.output) === key ? [result.output] : [];
  });
}

/** The list that was looked at last, with those of these records that it showed then; `undefined` where none was. */
export async function lastListIn(seen: readonly Seen[]): Promise<ListBefore | undefined> {
  const [look] = looksIn(await browser.storage.local.get(lookedKey({ screen: 'product-list' })));
  if (!look) return undefined;
  const { at, page } = look;
  const records = seen.filter(({ screen, lastSeenAt }) => screen === look.screen && lastSeenAt.equals(at));
  return { at, records, ...(page && { page }) };
}

/** Stores a look, unless a later one at that kind of screen is stored: a stale tab changes nothing. */
export async function keepLook(look: Looked): Promise<void> {
  const key = lookedKey(look);
  const [before] = looksIn(await browser.storage.local.get(key));
  if (before && byInstant(before.at, look.at) > 0) return;
  await browser.storage.local.set({ [key]: JSON.parse(JSON.stringify(look)) });
}
