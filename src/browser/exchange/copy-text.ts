/** Builds the text of a copy from everything that is stored (docs/promises.md, "Export file"). */

import type { Instant } from '../../domain/days/day.ts';
import { COPY_FORMAT, COPY_VERSION } from '../../domain/exchange/copy.ts';
import { area } from '../storage/area.ts';
import { DATA_VERSION } from '../storage/stored-facts.ts';
import { textsWithoutKeys } from './texts-without-keys.ts';

/** No part of a copy: the practice, what could not be read, counts of this browser, and a trial of the disk. */
const LEFT_OUT = /^(?:practice:|broken:|looked:|trial$)/;

/** The copy of all that is stored now. Rejects where that cannot be read. */
export async function currentCopyText(now: Instant): Promise<string> {
  return textOfCopy(await area.get(null), now);
}

/** The copy of these keys and values. */
export function textOfCopy(all: Record<string, unknown>, now: Instant): string {
  const facts = Object.entries({ version: DATA_VERSION, ...all })
    .filter(([key]) => !LEFT_OUT.test(key))
    .map(([key, value]) => [key, textsWithoutKeys(value)]);
  const copy = { format: COPY_FORMAT, version: COPY_VERSION, exportedAt: `${now}`, facts: Object.fromEntries(facts) };
  return JSON.stringify(copy);
}
