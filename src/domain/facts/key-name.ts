/**
 * What a key is called: by its last day, or, while no screen has shown that, by the key whose place it takes. So a tick
 * that is made early is about something.
 */

import { type Day, dayFromText, textOfDay } from '../days/day.ts';

/** `2027-03-05`, `after-2026-11-30`, or `after-none` where no day of the product was ever known. */
export type KeyName = string;

/** The destination under which steps on RMS itself are told. */
export const ON_RMS = 'rms';

/** The name of the key with this last day. */
export function keyUntil(until: Day): KeyName {
  return textOfDay(until);
}

/** The name of the key that takes the place of the one with this last day. */
export function keyAfter(until: Day | undefined): KeyName {
  return `after-${until ? textOfDay(until) : 'none'}`;
}

/** The last day in this name; `undefined` where the key is named by the one before it. */
export function dayOfKey(name: KeyName): Day | undefined {
  return dayFromText(name);
}

/** Whether this is the name of a key whose day is not known; `after` is the day of the one whose place it takes. */
export function afterOf(name: KeyName): { readonly after?: Day } | undefined {
  const before = /^after-(.*)$/.exec(name)?.[1];
  if (before === undefined) return undefined;
  const after = dayFromText(before);
  return after ? { after } : {};
}
