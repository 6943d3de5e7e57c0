/** What the settings and the calendar add to what is known: handed in by the entrypoint, which alone may ask them. */

import type { Rest } from '../../calendar/working-days.ts';
import type { Day, Instant } from '../../domain/days/day.ts';
import type { IsWorkingDay } from '../../domain/days/working-days.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import type { Coming } from '../../domain/reminders/ahead.ts';
import type { CalendarInWords, EntryInWords } from '../../words/calendar/calendar-contents.ts';
import type { Pressed } from '../pieces/use-press.ts';
import { undone } from './undone.ts';

/** The panel of reminders, as the `#` fragment of the options page. */
export const REMINDERS = 'reminders';

export interface Planning {
  readonly settings: Settings;
  readonly isWorkingDay: IsWorkingDay;
  /** Whether the browser may show notices. */
  readonly mayNotify: boolean;
  /** Changes the settings as they are stored by then; rejects if they could not be stored. */
  change(change: (before: Settings) => Settings): Promise<void>;
  /** Saves a calendar file of this. Call only inside the handler for a user action, and in a tab. */
  saveCalendar(contents: CalendarInWords): void;
  /** The address at which Google opens this entry, and all that it carries, word for word. */
  googleLink(entry: EntryInWords): { readonly address: string; readonly carries: readonly string[] };
}

/** What the options receive as well. */
export interface OptionsPlanning extends Planning {
  readonly now: Instant;
  /** Why nobody works on this day, by the settings. */
  readonly restOn: (day: Day) => Rest | undefined;
  /** The next notices, as far as is known. */
  readonly coming: readonly Coming[];
  readonly notices: NoticeAccess;
}

/** The browser's notices. */
export interface NoticeAccess {
  readonly allowed: boolean;
  /** Asks the user, and resolves to the answer. Call only inside the handler for a user action. */
  ask(): Promise<boolean>;
  /** Shows the trial notice; rejects where it cannot be shown. */
  tryOut(): Promise<void>;
}

/** A choice that takes effect at once: what part of the settings becomes, and what is said then. It can be undone. */
export type Choose = <Part extends keyof Settings>(
  part: Part,
  change: (before: Settings[Part]) => Settings[Part],
  said: string,
) => void;

/** Chooses by `change`, and says so by `keep`. What is undone is only what this choice has changed. */
export function choosing(change: Planning['change'], keep: Pressed['keep']): Choose {
  return (part, choose, said) =>
    keep(async () => {
      let undo = (now: Settings) => now;
      await change((before) => {
        const after = { ...before, [part]: choose(before[part]) };
        undo = (now) => ({ ...now, [part]: undone(now[part], before[part], after[part]) });
        return after;
      });
      return () => change(undo);
    }, said);
}

/** What each panel of settings receives. */
export interface PanelProps {
  readonly planning: OptionsPlanning;
  readonly choose: Choose;
  /** The data is of a newer Kagiban: it is only looked at. */
  readonly readOnly: boolean;
}
