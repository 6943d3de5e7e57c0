/** That the runs in several time zones (vite.config.ts) are what they say they are. */

import { expect, it } from 'vitest';

it('the computer stands in the time zone of this run', () => {
  const zone = process.env['TZ'] ?? '';
  expect(zone).not.toBe('');
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const midwinter = Temporal.Instant.from('2026-01-15T12:00:00Z');
  const offset = midwinter.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
  expect(new Date(midwinter.epochMilliseconds).getTimezoneOffset()).toBe(-offset);
});
