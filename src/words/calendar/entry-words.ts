/** The words of an entry in the user's own calendar, and what the calendars do with a file that is read again. */

import { t } from '../../browser/text.ts';
import type { CalendarEntry } from '../../domain/reminders/calendar-entries.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { saleLine } from '../reminders/reminder-words.ts';
import { wholeDay } from '../say/dates.ts';
import { countOfDays } from '../say/days.ts';
import { nameAmong } from '../say/names.ts';

/** What an entry says besides its day. */
export interface EntryWords {
  readonly title: string;
  readonly description: string;
}

/** Where RMS shows the list, and the titles of the steps of the renewal. */
export interface EntryHelp {
  readonly rmsAddress: string;
  readonly steps: readonly string[];
}

/**
 * The title and the description: until when, the sale in which that lies, the shop's own line, the steps, RMS's
 * address. Never a key.
 */
export function entryWords(
  { step, on, days, until, sale }: CalendarEntry,
  one: KeyToday,
  keys: readonly KeyToday[],
  { rmsAddress, steps }: EntryHelp,
): EntryWords {
  const { note } = one.license;
  const name = nameAmong(keys, one.license);
  const numbered = steps.map((title, index) => t('calendar_step', String(index + 1), title.replaceAll('\u200b', '')));
  const lines = [
    t('calendar_until', wholeDay(until)),
    ...(sale ? [saleLine(sale, on, true)] : []),
    ...(note ? [t('reminder_note', note)] : []),
    ...(numbered.length > 0 ? [t('calendar_steps'), ...numbered] : []),
    t('calendar_rms', rmsAddress),
    t('calendar_made'),
  ];
  return { title: titleOf(step, name, days), description: lines.join('\n') };
}

function titleOf(step: CalendarEntry['step'], name: string, days: number): string {
  if (step === 'end') return t('calendar_end_title', name);
  return step === 'eve' ? t('calendar_eve_title', name) : t('calendar_step_title', name, countOfDays(days));
}

/** The words of an entry that is withdrawn: some calendars show it once more. */
export function withdrawnWords(one: KeyToday, keys: readonly KeyToday[]): EntryWords {
  return { title: t('calendar_gone_title', nameAmong(keys, one.license)), description: t('calendar_made') };
}

/** The name of the calendar, where one is shown. */
export function calendarName(): string {
  return t('calendar_name');
}

/** What each calendar does with a second file, one sentence each, and what none does. */
export function afterRenewal(): string[] {
  return [t('calendar_on_google'), t('calendar_on_outlook'), t('calendar_on_apple'), t('calendar_by_hand')];
}

/** What is said beside "Googleカレンダーに追加". */
export function googleCarries(): string {
  return t('calendar_carries');
}
