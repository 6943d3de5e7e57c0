/** When a login or an expired session was seen last, from the self-checks: no answer about pages holds beyond it. */

import * as v from 'valibot';
import type { Instant } from '../domain/day.ts';
import { lookedKey } from '../domain/looked.ts';
import { instant } from './stored-instant.ts';

const KEYS = (['login', 'session-ended'] as const).map((screen) => lookedKey({ screen }));

const schema = v.object({ at: instant });

/** The instants among these keys and values (contract, "What is kept"). */
export function sessionEndsIn(all: Record<string, unknown>): Instant[] {
  return KEYS.flatMap((key) => {
    const result = v.safeParse(schema, all[key]);
    return result.success ? [result.output.at] : [];
  });
}
