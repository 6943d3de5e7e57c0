/** Calendar files: all-day entries with an alarm at nine, and how earlier ones are replaced or withdrawn. */

import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Day, Instant } from '../domain/days/day.ts';
import { type EntryOf, entryId } from './entry-id.ts';

/** An entry with its words. */
export interface WordedEntry extends EntryOf {
  readonly on: Day;
  readonly title: string;
  readonly description: string;
}

/** What a file holds, and how it is called in a calendar that shows names. */
export interface CalendarContents {
  readonly name: string;
  readonly entries: readonly WordedEntry[];
  /** Entries of an earlier file that are to go. */
  readonly withdrawn?: readonly WordedEntry[];
}

/** Nine in the morning, in seconds from the beginning of the day. */
const NINE = 9 * 60 * 60;

/**
 * The file, as text. The same entry in a later file has the same id and a higher number, so that it replaces. With
 * nothing but withdrawn entries it is a cancellation; with both it moves them.
 */
export function calendarFile({ name, entries, withdrawn = [] }: CalendarContents, now: Instant): string {
  const isOnlyWithdrawn = entries.length === 0 && withdrawn.length > 0;
  const calendar = ical({
    name,
    prodId: { company: 'Kagiban', product: 'Kagiban', language: 'JA' },
    method: isOnlyWithdrawn ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  const common = (entry: WordedEntry) => ({
    id: entryId(entry),
    sequence: sequenceAt(now),
    stamp: now,
    start: entry.on,
    end: entry.on.add({ days: 1 }),
    allDay: true,
    summary: entry.title,
    description: entry.description,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const entry of withdrawn) calendar.createEvent({ ...common(entry), status: ICalEventStatus.CANCELLED });
  for (const entry of entries) {
    const event = calendar.createEvent({ ...common(entry), status: ICalEventStatus.CONFIRMED });
    const alarm = event.createAlarm({ type: ICalAlarmType.display, triggerAfter: NINE, description: entry.title });
    // Else it is nine hours after the end, on the day after; given with the others it is not taken.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`;
}

const FIRST = Temporal.Instant.from('2026-01-01T00:00:00Z');

/**
 * A number that grows with each file: the seconds since 2026. Nothing needs to be remembered for it. Two files of one
 * second have the same one, and after the clock was set back a later file has a lower one: a calendar may then keep the
 * entries of the earlier file.
 */
function sequenceAt(now: Instant): number {
  return Math.max(0, Math.floor((now.epochMilliseconds - FIRST.epochMilliseconds) / 1000));
}
