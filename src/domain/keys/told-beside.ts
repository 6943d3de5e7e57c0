/** What a license remembers of the user's words beside its keys: あとで, the shop's own line, the days that were typed. */

import { byOrder, type ToldBeside, type ToldOfKey } from '../facts/facts.ts';
import { typedDaysIn } from '../facts/typed-days.ts';
import type { License } from './licenses.ts';

/** The last of each that was told of it; an empty line is none. `ofKeys`: in order. */
export function toldBeside(
  beside: readonly ToldBeside[],
  ofKeys: readonly ToldOfKey[],
): Pick<License, 'snoozedUntil' | 'note' | 'typedDays'> {
  const byWhen = [...beside].sort(byOrder);
  const snooze = byWhen.findLast((fact) => fact.what === 'snooze');
  const note = byWhen.findLast((fact) => fact.what === 'note');
  const typedDays = typedDaysIn(ofKeys.filter((fact) => fact.what === 'date'));
  return {
    ...(snooze && { snoozedUntil: snooze.until }),
    ...(note?.text && { note: note.text }),
    ...(typedDays.length > 0 && { typedDays }),
  };
}
