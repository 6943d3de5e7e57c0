/** Rewinds a stored value when the practice's clock is moved back: whatever had not happened by then is removed. */

import type { Instant } from '../domain/days/day.ts';

/**
 * The value as it was at `now`; `undefined` if it is about something later. If only the last sighting is later, the
 * first one replaces it. Values without an instant stay.
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
