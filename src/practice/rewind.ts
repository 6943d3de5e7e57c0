/** What has not happened yet when the practice's clock is moved back. */

import type { Instant } from '../domain/day.ts';

/** Whether this stored value tells of something after `now`: a fact told later, or a screen that was seen later. */
export function isAfter(value: unknown, now: Instant): boolean {
  const { at, lastSeenAt } = (value ?? {}) as { readonly at?: unknown; readonly lastSeenAt?: unknown };
  return [at, lastSeenAt].some((text) => typeof text === 'string' && text > now.toString());
}
