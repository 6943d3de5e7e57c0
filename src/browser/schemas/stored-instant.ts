/** The schema of an instant in storage. */

import * as v from 'valibot';
import type { Instant } from '../../domain/days/day.ts';

export const instant = v.pipe(v.string(), v.transform(instantFromText), v.instance(Temporal.Instant));

function instantFromText(value: string): Instant | undefined {
  try {
    return Temporal.Instant.from(value);
  } catch {
    return undefined;
  }
}
