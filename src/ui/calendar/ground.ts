/** What entries of the user's calendar follow from, of what is known and chosen. */

import type { CalendarGround } from '../../words/calendar/calendar-contents.ts';
import type { Known } from '../popup/view.ts';
import type { Planning } from '../reminders/planning.ts';

export function groundOf(
  { settings, isWorkingDay }: Pick<Planning, 'settings' | 'isWorkingDay'>,
  { today, keys, vendors, idOf }: Pick<Known, 'today' | 'keys' | 'vendors' | 'idOf'>,
  list: string,
): CalendarGround {
  const { reminders, sales } = settings;
  return { keys, vendors, list, plan: { today, settings: reminders, sales, isWorkingDay, idOf } };
}
