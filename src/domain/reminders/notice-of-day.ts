/** The notice of a day: its id, by which a repeat replaces it, and the licenses that it told of. */

import { type Day, dayFromText, textOfDay } from '../days/day.ts';
import type { LicenseId } from '../facts/license-id.ts';
import { isGivenOn, type Reminded } from '../facts/reminded.ts';

const PREFIX = 'kagiban-';

/** The same for the whole day: a notice that is shown twice replaces itself. */
export function noticeId(day: Day): string {
  return PREFIX + textOfDay(day);
}

/** The day of the notice with this id; `undefined` where it is another's, such as the one of a trial. */
export function dayOfNotice(id: string): Day | undefined {
  return id.startsWith(PREFIX) ? dayFromText(id.slice(PREFIX.length)) : undefined;
}

/** The licenses that were spoken of on this day, each once. */
export function toldOn(reminded: readonly Reminded[], day: Day): LicenseId[] {
  return reminded.flatMap(({ id, given }) => (given.some((one) => isGivenOn(one, day)) ? [id] : []));
}
