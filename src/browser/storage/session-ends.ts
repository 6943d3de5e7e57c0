/** When a login or an expired session was last seen, from the self-checks: no answer about pages holds beyond it. */

import * as v from 'valibot';
import type { Instant } from '../../domain/days/day.ts';
import { selfCheckKey } from '../../domain/facts/self-check.ts';
import { instant } from './stored-instant.ts';

const KEYS = (['login', 'session-ended'] as const).map((screen) => selfCheckKey({ screen }));

/** The instants among these keys and values (contract, "What is kept"). */
export function sessionEndsIn(all: Record<string, unknown>): Instant[] {
  return KEYS.flatMap((key) => {
    const { at } = Object(all[key]);
    const result = v.safeParse(instant, at);
    return result.success ? [result.output] : [];
  });
}
