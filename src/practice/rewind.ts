/** Rewinds a stored value when the practice's clock is moved back: whatever had not happened by then is removed. */

import type { Instant } from '../domain/days/day.ts';

/**
 * The value as it was at `now`; `undefined` if it is about something later. A visit that only its last look was later
 * of has its first one left. Values without an instant stay.
 */
export function asOf(value: unknown, now: Instant): unknown {
  if (Array.isArray(value)) return value.filter((one) => asOf(one, now) !== undefined);
  const { at, first, last } = partsOf(value);
  if (isAfter(at, now) || isAfter(partsOf(first)['at'], now)) return undefined;
  return isAfter(partsOf(last)['at'], now) ? { ...partsOf(value), last: first } : value;
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isAfter(text: unknown, now: Instant): boolean {
  return typeof text === 'string' && Temporal.Instant.compare(text, now) > 0;
}
