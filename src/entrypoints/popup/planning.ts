/**
 * What the popup receives besides what is known: settings, working days, calendar files, and what passed while the
 * browser was closed.
 */

import { dismissAway, readRan } from '../../browser/reminders/ran-store.ts';
import { readReminded } from '../../browser/reminders/reminded-store.ts';
import { changeSettings } from '../../browser/storage/settings-store.ts';
import { calendarFile } from '../../calendar/calendar-file.ts';
import { googleLink } from '../../calendar/google-link.ts';
import { workingDays } from '../../calendar/working-days.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import { sinceAway } from '../../domain/reminders/away.ts';
import { ranAgain } from '../../domain/reminders/ran.ts';
import { CALENDAR_FILE, saveFile } from '../../ui/calendar/save-file.ts';
import type { Known } from '../../ui/popup/view.ts';
import type { Planning } from '../../ui/reminders/planning.ts';

/** `mayNotify`: whether the browser may show notices. `onChange` draws the page anew. */
export function popupPlanning(settings: Settings, mayNotify: boolean, onChange: () => Promise<void>): Planning {
  return {
    settings,
    isWorkingDay: workingDays(settings.closing),
    mayNotify,
    async change(change) {
      await changeSettings(change);
      await onChange();
    },
    saveCalendar: (contents) =>
      saveFile(CALENDAR_FILE, calendarFile(contents, Temporal.Now.instant()), 'text/calendar'),
    googleLink,
  };
}

/** What passed while the browser was closed, until the user has read it. `onChange` draws the page anew. */
export async function awayCard(known: Known, planning: Planning, onChange: () => Promise<void>) {
  const { settings, isWorkingDay, mayNotify } = planning;
  const now = Temporal.Now.instant();
  const ran = await readRan();
  // The background may not have kept yet that the browser runs again.
  const gap = ran && ranAgain(ran, now).away;
  if (!gap) return undefined;
  const state = { known, now, settings, isWorkingDay, reminded: await readReminded() };
  const away = sinceAway(state, gap.since, gap.back);
  const onDismiss = () => void dismissAway().then(onChange, onChange);
  return away && { away, now, mayNotify, onDismiss };
}
