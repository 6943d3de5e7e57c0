/**
 * The schema of the last import of a copy: since when facts of another browser are among those of this one, and where
 * between them a session ends. Key: `imported`.
 */

import * as v from 'valibot';
import { order } from './schema-parts.ts';
import { instant } from './stored-instant.ts';

export const IMPORTED = 'imported';

const importSchema = v.strictObject({ at: instant, order, seams: v.array(order) });

/** The last import among these keys and values; `undefined` where there was none, or it cannot be read. */
export function importIn(all: Record<string, unknown>): v.InferOutput<typeof importSchema> | undefined {
  const { success, output } = v.safeParse(importSchema, all[IMPORTED]);
  return success ? output : undefined;
}
