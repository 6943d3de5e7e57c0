/** What goes into the user's own calendar for a key: an entry for each reminder day and the last day. */

import { byDay, type Day, daysLeft, isSameDay } from '../days/day.ts';
import { eveOf, type IsWorkingDay } from '../days/working-days.ts';
import { keyUntil } from '../facts/key-name.ts';
import type { LicenseId } from '../facts/license-id.ts';
import { type ReminderSettings, type Sale, USUAL_LADDER } from '../facts/settings.ts';
import { firstId } from '../shops/license-aliases.ts';
import { countedOf, isAlike } from '../today/columns/urgency.ts';
import type { KeyToday } from '../today/standing.ts';
import { saleOver } from './sales.ts';
import { stepsBefore } from './strands.ts';

/** Which entry of an end it is: the last day, the last working day before days off, or so many days before. */
type EntryStep = 'end' | 'eve' | `before-${number}`;

export interface CalendarEntry {
  /** The first id that its license had: a calendar knows the entry by it, whatever RMS has said since. */
  readonly id: LicenseId;
  /** The last day of the key. */
  readonly until: Day;
  readonly step: EntryStep;
  /** The day of the entry, and how many days are left then. */
  readonly on: Day;
  readonly days: number;
  /** The sale in which the last day lies. */
  readonly sale?: Sale;
}

/** How the days are chosen, and the id that a license goes by today. */
interface CalendarPlan {
  readonly today: Day;
  readonly idOf: (id: LicenseId) => LicenseId;
  readonly settings: Pick<ReminderSettings, 'ladder' | 'eve'>;
  readonly isWorkingDay: IsWorkingDay;
  readonly sales: readonly Sale[];
}

/** A last day in this year stands for none. The day after it is one that no calendar file can write. */
const NEVER = 9999;

/** The entries of the key that the vendor holds that are not past; none where no end is to come. */
export function calendarEntries(one: KeyToday, plan: CalendarPlan): CalendarEntry[] {
  const counted = countedOf(one);
  if (!counted || counted.days < 0 || counted.until.year >= NEVER || isAlike(one)) return [];
  const days = stepsBefore(counted.until, plan);
  const sale = saleOver(plan.sales, counted.until);
  return entriesTo(one.license.id, counted.until, days, plan)
    .filter(({ on }) => byDay(on, plan.today) >= 0)
    .map((entry) => (sale ? { ...entry, sale } : entry));
}

/**
 * The entries that an earlier file may have held of an end that counts no more, and is not past: of the key before this
 * one, of a day that was typed and then corrected, and of a product that was put away or stopped. By which days that
 * file was made is not kept: those that are usual and those that are chosen now, the day before days off among them.
 * What a calendar does not hold it passes over.
 */
export function formerEntries(one: KeyToday, plan: CalendarPlan): CalendarEntry[] {
  const ladder = [...plan.settings.ladder, ...USUAL_LADDER];
  return formerEnds(one)
    .filter((until) => byDay(until, plan.today) >= 0 && until.year < NEVER)
    .flatMap((until) => {
      // Where the day before days off is one of the days, the entry of that day may have either id.
      const [plain, withEve] = [false, true].map((eve) => {
        const chosen = { ...plan, settings: { ladder, eve } };
        return entriesTo(one.license.id, until, stepsBefore(until, chosen), chosen);
      });
      const eve = withEve?.filter(({ step }) => step === 'eve') ?? [];
      return [...(plain ?? []), ...eve];
    });
}

/** Each once, and never the end that counts: one file cannot hold an entry and take it back. */
function formerEnds(one: KeyToday): Day[] {
  const { ring } = one.license;
  const { standing } = one;
  const counted = countedOf(one)?.until;
  const after = standing.is === 'registered-unseen' ? standing.after : undefined;
  const days = [ring.replaced, after].flatMap((day) => day ?? []);
  const ends = [...correctedDays(one), ...settledEnds(one), ...days];
  return ends.filter(
    (day, index) =>
      !(counted && isSameDay(day, counted)) && !ends.slice(index + 1).some((later) => isSameDay(day, later)),
  );
}

/** The ends that RMS has shown, where it is known that none of them counts but the one that is counted, if any. */
function settledEnds({ license: { ring }, standing }: KeyToday): Day[] {
  const ends = ring.keys.map(({ until }) => until);
  if (standing.is === 'away' || standing.is === 'stopped') return ends;
  const isSaid = standing.is === 'counting' && ring.heldSince !== undefined;
  return isSaid ? ends.filter((until) => !ring.rivals?.includes(keyUntil(until))) : [];
}

/** The days that were typed in and count no more, unless RMS shows a key of that day, or it is asked which is right. */
function correctedDays(one: KeyToday): Day[] {
  const { ring, typedDays = [] } = one.license;
  const counted = countedOf(one)?.until;
  const others = [...ring.keys.map(({ until }) => until), ...(counted ? [counted] : [])];
  return typedDays.filter((day) => !others.some((other) => isSameDay(day, other)));
}

function entriesTo(id: LicenseId, until: Day, steps: readonly Day[], plan: CalendarPlan): CalendarEntry[] {
  const eve = plan.settings.eve ? eveOf(until, plan.isWorkingDay) : undefined;
  const lasting = firstId(id, plan.idOf);
  const days = steps.filter((day) => byDay(day, until) < 0);
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
