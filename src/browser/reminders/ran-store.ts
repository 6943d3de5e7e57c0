/** Keeps when the browser last ran under `ran`: the background writes it once a day, and a page drops what was read. */

import * as v from 'valibot';
import type { Instant } from '../../domain/days/day.ts';
import { type Ran, ranAgain } from '../../domain/reminders/ran.ts';
import { instant } from '../schemas/stored-instant.ts';
import { area } from '../storage/area.ts';
import { inLock } from '../storage/stored-facts.ts';

const KEY = 'ran';

const ranSchema = v.object({
  last: instant,
  later: v.fallback(v.optional(instant), undefined),
  away: v.fallback(v.optional(v.object({ since: instant, back: instant })), undefined),
});

/** When it last ran, as it is stored; `undefined` where that was never kept, or cannot be read. */
export async function readRan(): Promise<Ran | undefined> {
  const { success, output } = v.safeParse(ranSchema, (await area.get(KEY))[KEY]);
  if (!success) return undefined;
  const { last, later, away } = output;
  return { last, ...(later && { later }), ...(away && { away }) };
}

/**
 * Records that the browser runs at this instant; writes at most once a day. Rejects while the data is of another
 * version.
 */
export async function recordThatBrowserRuns(now: Instant): Promise<void> {
  const before = await readRan();
  if (ranAgain(before, now) !== before) await changeRan((ran) => ranAgain(ran, now));
}

/** The user has read what passed while the browser was closed. Rejects while the data is of another version. */
export async function dismissAway(): Promise<void> {
  await changeRan((ran) => ran && { last: ran.last, ...(ran.later && { later: ran.later }) });
}

async function changeRan(change: (ran: Ran | undefined) => Ran | undefined): Promise<void> {
  await inLock(async () => {
    const next = change(await readRan());
    if (next) await area.set({ [KEY]: JSON.parse(JSON.stringify(next)) });
  });
}
