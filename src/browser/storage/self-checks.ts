/**
 * Stores the self-checks under `looked:`, one for each kind of screen; they are not facts, and nothing is counted from
 * them.
 */

import * as v from 'valibot';
import { CLOSED_SCREEN_IDS, SCREEN_IDS } from '../../domain/facts/reading.ts';
import { type SelfCheck, selfCheckKey } from '../../domain/facts/self-check.ts';
import { area } from './area.ts';
import { selfCheckSchema } from './self-check-schema.ts';

/** The last check of each kind of RMS screen. */
export async function readSelfChecks(): Promise<SelfCheck[]> {
  return checksIn(await area.get([...SCREEN_IDS, ...CLOSED_SCREEN_IDS].map((screen) => selfCheckKey({ screen }))));
}

/** The self-checks among these keys and values. An unreadable one counts as absent: the next check replaces it. */
function checksIn(all: Record<string, unknown>): SelfCheck[] {
  return Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith('looked:')) return [];
    const result = v.safeParse(selfCheckSchema, value);
    return result.success && selfCheckKey(result.output) === key ? [result.output] : [];
  });
}

/** Stores a check, unless a later one of that kind of screen is stored: a stale tab changes nothing. */
export async function keepSelfCheck(check: SelfCheck): Promise<void> {
  const key = selfCheckKey(check);
  const [before] = checksIn(await area.get(key));
  if (before && (before.order ?? 0) > (check.order ?? 0)) return;
  await area.set({ [key]: JSON.parse(JSON.stringify(check)) });
}
