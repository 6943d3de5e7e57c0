/** What goes into the user's own calendar for a key: an entry for each reminder day and the last day. */

import { byDay, type Day, daysLeft } from '../days/day.ts';
import { eveOf, type IsWorkingDay } from '../days/working-days.ts';
import type { LicenseId } from '../facts/license-id.ts';
import type { ReminderSettings } from '../facts/settings.ts';
import { idBeforeNaming } from '../shops/license-aliases.ts';
import { countedOf, isAlike } from '../today/columns/urgency.ts';
import type { KeyToday } from '../today/standing.ts';
import { stepsBefore } from './strands.ts';

/** Which entry of an end it is: the last day, the last working day before days off, or so many days before. */
type EntryStep = 'end' | 'eve' | `before-${number}`;

export interface CalendarEntry {
  /** The id that its license had before its shop was named: a calendar knows the entry by it. */
  readonly id: LicenseId;
  /** The last day of the key. */
  readonly until: Day;
  readonly step: EntryStep;
  /** The day of the entry, and how many days are left then. */
  readonly on: Day;
  readonly days: number;
}

/** How the days are chosen, and the id that a license goes by today. */
interface CalendarPlan {
  readonly idOf: (id: LicenseId) => LicenseId;
  readonly settings: Pick<ReminderSettings, 'ladder' | 'eve'>;
  readonly isWorkingDay: IsWorkingDay;
}

/** The entries of the key that the vendor holds that are not past; none where no end is to come. */
export function calendarEntries(one: KeyToday, plan: CalendarPlan): CalendarEntry[] {
  const counted = countedOf(one);
  if (!counted || counted.days < 0 || isAlike(one)) return [];
  const today = counted.until.subtract({ days: counted.days });
  return entriesTo(one.license.id, counted.until, plan).filter(({ on }) => byDay(on, today) >= 0);
}

/** The entries of the key before this one, to be taken back after a renewal; none where it is not known. */
export function formerEntries({ license: { id, ring } }: KeyToday, plan: CalendarPlan): CalendarEntry[] {
  return ring.replaced ? entriesTo(id, ring.replaced, plan) : [];
}

function entriesTo(id: LicenseId, until: Day, plan: CalendarPlan): CalendarEntry[] {
  const eve = plan.settings.eve ? eveOf(until, plan.isWorkingDay) : undefined;
  const lasting = idBeforeNaming(id, plan.idOf);
  const days = stepsBefore(until, plan).filter((day) => byDay(day, until) < 0);
  return [...days, until].map((on) => {
    const left = daysLeft(on, until);
    return {
      id: lasting,
      until,
      step: left === 0 ? 'end' : eve?.equals(on) ? 'eve' : `before-${left}`,
      on,
      days: left,
    };
  });
}
