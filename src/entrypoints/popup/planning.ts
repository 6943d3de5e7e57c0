/** What the popup receives besides what is known: settings, working days and calendar files. */

import { changeSettings } from '../../browser/storage/settings-store.ts';
import { calendarFile } from '../../calendar/calendar-file.ts';
import { googleLink } from '../../calendar/google-link.ts';
import { workingDays } from '../../calendar/working-days.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import { CALENDAR_FILE, saveFile } from '../../ui/calendar/save-file.ts';
import type { Planning } from '../../ui/reminders/planning.ts';

/** `onChange` draws the page anew. */
export function popupPlanning(settings: Settings, onChange: () => Promise<void>): Planning {
  return {
    settings,
    isWorkingDay: workingDays(settings.closing),
    async change(change) {
      await changeSettings(change);
      await onChange();
    },
    saveCalendar: (contents) =>
      saveFile(CALENDAR_FILE, calendarFile(contents, Temporal.Now.instant()), 'text/calendar'),
    googleLink,
  };
}
