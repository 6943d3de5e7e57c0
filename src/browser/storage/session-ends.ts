/**
 * When a login or an expired session was last seen, from the self-checks, and where pages of another browser were put
 * in: no answer about pages holds beyond it.
 */

import * as v from 'valibot';
import type { Moment } from '../../domain/facts/facts.ts';
import { selfCheckKey } from '../../domain/facts/self-check.ts';
import { importIn } from '../schemas/import-schema.ts';
import { momentSchema } from './fact-schemas.ts';

/** The storage keys of the two. */
export const SESSION_END_KEYS = (['login', 'session-ended'] as const).map((screen) => selfCheckKey({ screen }));

/** The moments among these keys and values. One of an earlier version was before all. */
export function sessionEndsIn(all: Record<string, unknown>): Moment[] {
  const seen = SESSION_END_KEYS.flatMap((key) => {
    const { at, order = 0 } = Object(all[key]);
    const result = v.safeParse(momentSchema, { at, order });
    return result.success ? [result.output] : [];
  });
  const read = importIn(all);
  return read ? [...seen, ...read.seams.map((order) => ({ at: read.at, order }))] : seen;
}
