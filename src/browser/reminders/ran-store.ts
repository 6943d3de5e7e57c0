/** Keeps when the browser last ran under `ran`: the background writes it once a day, and a page drops what was read. */

import type { Instant } from '../../domain/days/day.ts';
import type { Ran } from '../../domain/facts/ran.ts';
import { ranAgain } from '../../domain/reminders/ran.ts';
import { ranIn } from '../schemas/reminder-schemas.ts';
import { area } from '../storage/area.ts';
import { inLock } from '../storage/stored-facts.ts';

const KEY = 'ran';

/** When it last ran, as it is stored; `undefined` where that was never kept, or cannot be read. */
export async function readRan(): Promise<Ran | undefined> {
  return ranIn((await area.get(KEY))[KEY]);
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
