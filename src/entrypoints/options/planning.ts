/** What the options receive besides what is known: settings, days off, the next notices, and how they are changed. */

import { changeSettings } from '../../browser/storage/settings-store.ts';
import { askToNotify, showNotice } from '../../browser/surface/notices.ts';
import { calendarFile } from '../../calendar/calendar-file.ts';
import { googleLink } from '../../calendar/google-link.ts';
import { restOn, workingDays } from '../../calendar/working-days.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { Reminded } from '../../domain/facts/reminded.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import { nextNotices } from '../../domain/reminders/ahead.ts';
import { CALENDAR_FILE, saveFile } from '../../ui/calendar/save-file.ts';
import type { Known } from '../../ui/popup/view.ts';
import type { OptionsPlanning } from '../../ui/reminders/planning.ts';
import { testNotice } from '../../words/reminders/notice.ts';

interface Ground {
  readonly known: Known;
  readonly now: Instant;
  readonly settings: Settings;
  /** Whether notices are allowed. */
  readonly allowed: boolean;
  /** What was said so far. */
  readonly reminded: readonly Reminded[];
  /** Draws the page anew. */
  readonly onChange: () => Promise<void>;
}

/** A notice of its own: it replaces none that says something. */
const TRIAL = 'kagiban-trial';

export function optionsPlanning({ known, now, settings, allowed, reminded, onChange }: Ground): OptionsPlanning {
  const isWorkingDay = workingDays(settings.closing);
  return {
    now,
    settings,
    isWorkingDay,
    mayNotify: allowed,
    restOn: (day) => restOn(day, settings.closing),
    coming: nextNotices({ known, now, settings, isWorkingDay, reminded }),
    notices: {
      allowed,
      async ask() {
        const isGranted = await askToNotify();
        await onChange();
        return isGranted;
      },
      tryOut: () => showNotice({ id: TRIAL, ...testNotice() }),
    },
    async change(change) {
      await changeSettings(change);
      await onChange();
    },
    saveCalendar: (contents) =>
      saveFile(CALENDAR_FILE, calendarFile(contents, Temporal.Now.instant()), 'text/calendar'),
    googleLink,
  };
}
