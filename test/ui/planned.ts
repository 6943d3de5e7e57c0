/** Settings, days off and notices for pages under test: what is chosen is kept, and what the browser does is told. */

import { settingsIn } from '../../src/browser/schemas/settings-schema.ts';
import { googleLink } from '../../src/calendar/google-link.ts';
import { restOn, workingDays } from '../../src/calendar/working-days.ts';
import type { Settings } from '../../src/domain/facts/settings.ts';
import { nextNotices } from '../../src/domain/reminders/ahead.ts';
import { sinceAway } from '../../src/domain/reminders/away.ts';
import type { KnownToday } from '../../src/domain/today/known.ts';
import type { OptionsPlanning } from '../../src/ui/reminders/planning.ts';
import { at } from '../support/facts.ts';

export interface Planned {
  readonly settings?: object;
  /** Whether notices are allowed, and what the user answers when asked. */
  readonly allowed?: boolean;
  readonly answer?: boolean;
  /** The day, from today, on which the browser last ran. */
  readonly lastRan?: number;
  /** Nothing can be stored, and no notice shown. */
  readonly full?: boolean;
}

/** `show` draws the page anew; `did` is told what the browser was asked to do. */
export function plannedWith(given: Planned, show: () => unknown, did: (what: string) => void) {
  let settings: Settings = stored(given.settings ?? {});
  let allowed = given.allowed ?? false;
  const of = (known: KnownToday): OptionsPlanning => {
    const now = at(0);
    const isWorkingDay = workingDays(settings.closing);
    return {
      now,
      settings,
      isWorkingDay,
      mayNotify: allowed,
      restOn: (day) => restOn(day, settings.closing),
      coming: nextNotices({ known, now, settings, isWorkingDay, reminded: [] }),
      notices: {
        allowed,
        async ask() {
          allowed = given.answer ?? true;
          await show();
          return allowed;
        },
        async tryOut() {
          if (given.full) throw new Error('Notices are not to be shown.');
          did('trial notice');
        },
      },
      async change(change) {
        if (given.full) throw new Error('The disk is full.');
        settings = stored(change(settings));
        await show();
      },
      saveCalendar: ({ entries, withdrawn }) =>
        did(`saved ${entries.map(({ title }) => title).join(', ')} without ${withdrawn.length}`),
      googleLink,
    };
  };
  let isDismissed = false;
  const away = (known: KnownToday) => {
    const { now, isWorkingDay } = of(known);
    const found = given.lastRan !== undefined && !isDismissed ? at(given.lastRan) : undefined;
    const card = found && sinceAway({ known, now, settings, isWorkingDay, reminded: [] }, found);
    const onDismiss = () => {
      isDismissed = true;
      show();
    };
    return card && { away: card, now, mayNotify: allowed, onDismiss };
  };
  const become = (next: Settings) => {
    settings = next;
    return show();
  };
  return { of, away, become, settings: () => settings };
}

/** As it comes back from the storage. */
function stored(settings: object): Settings {
  return settingsIn(JSON.parse(JSON.stringify(settings)));
}

/** What a press keeps is kept, read again and said in some turns. */
export async function kept(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
