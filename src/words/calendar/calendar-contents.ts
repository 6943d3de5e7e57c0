/** What a calendar file holds, in words: the entries of some keys, and after a renewal those that are to go. */

import { type CalendarEntry, calendarEntries, formerEntries } from '../../domain/reminders/calendar-entries.ts';
import { keyJobOf } from '../../domain/today/job.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { Vendors } from '../../vendors/vendor.ts';
import { stepWords } from '../steps/step-words.ts';
import { calendarName, type EntryWords, entryWords, withdrawnWords } from './entry-words.ts';

export interface EntryInWords extends CalendarEntry, EntryWords {}

export interface CalendarInWords {
  readonly name: string;
  readonly entries: readonly EntryInWords[];
  readonly withdrawn: readonly EntryInWords[];
}

/** How the days are chosen, and what the descriptions hold. */
export interface CalendarGround {
  /** All that are known, to tell two shops apart. */
  readonly keys: readonly KeyToday[];
  readonly plan: Parameters<typeof calendarEntries>[1];
  readonly vendors: Pick<Vendors, 'stepsOf'>;
  /** The address of the list on RMS. */
  readonly list: string;
}

/** The entries of these keys, and of the keys before them: a calendar that holds none of those passes them over. */
export function calendarInWords(ones: readonly KeyToday[], ground: CalendarGround): CalendarInWords {
  return {
    name: calendarName(),
    entries: ones.flatMap((one) => entriesInWords(one, ground)),
    withdrawn: ones.flatMap((one) =>
      formerEntries(one, ground.plan).map((entry) => ({ ...entry, ...withdrawnWords(one, ground.keys) })),
    ),
  };
}

function entriesInWords(one: KeyToday, { keys, plan, vendors, list }: CalendarGround): EntryInWords[] {
  const job = keyJobOf(one);
  const steps = job.steps.map(({ id }) => stepWords(one.license, job, id, vendors.stepsOf(job.destination)).title);
  const help = { rmsAddress: list, steps };
  return calendarEntries(one, plan).map((entry) => ({ ...entry, ...entryWords(entry, one, keys, help) }));
}
