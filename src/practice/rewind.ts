/** What is left of a stored value when the practice's clock is moved back: what had not happened by then is taken away. */

import type { Instant } from '../domain/day.ts';

/**
 * The value as it was at `now`; nothing where it tells of something later. What was seen before and again later was seen before only.
 * Values without an instant stay.
 */
export function asOf(value: unknown, now: Instant): unknown {
  if (Array.isArray(value)) return value.filter((one) => asOf(one, now) !== undefined);
  const { at, firstSeenAt, lastSeenAt } = (value ?? {}) as Record<string, unknown>;
  if (isAfter(at, now) || isAfter(firstSeenAt, now)) return undefined;
  return isAfter(lastSeenAt, now) ? { ...(value as object), lastSeenAt: firstSeenAt } : value;
}

function isAfter(text: unknown, now: Instant): boolean {
  return typeof text === 'string' && Temporal.Instant.compare(text, now) > 0;
}
