/** あとで: puts off what may wait, to tomorrow or to the next working day. */

import { type Day, daysLeft } from '../days/day.ts';
import { type IsWorkingDay, nextWorkingDayAfter } from '../days/working-days.ts';
import type { ReminderSettings } from '../facts/settings.ts';
import type { Command } from '../today/commands.ts';
import type { KeyToday } from '../today/standing.ts';
import { type Plan, strandsOf } from './strands.ts';

/** Nothing is put off for longer: what was, was put off by a wrong clock, and is not. */
const LONGEST = 14;

/** The day before which nothing is said of this license, where あとで still counts. */
export function snoozedUntil({ license }: KeyToday, today: Day): Day | undefined {
  const until = license.snoozedUntil;
  return until && daysLeft(today, until) <= LONGEST ? until : undefined;
}

/** 明日まで, 次の営業日まで: the day on which it is spoken of again. */
export type SnoozeChoice = 'tomorrow' | 'next-working-day';

export function snoozeDay(choice: SnoozeChoice, today: Day, isWorkingDay: IsWorkingDay): Day {
  const tomorrow = today.add({ days: 1 });
  return choice === 'tomorrow' ? tomorrow : (nextWorkingDayAfter(today, isWorkingDay) ?? tomorrow);
}

interface SnoozePlan extends Plan {
  readonly settings: Plan['settings'] & Pick<ReminderSettings, 'workingDaysOnly'>;
}

/**
 * What can be chosen for this license: nothing where it has ended, is not registered, or ends today, nor where nothing
 * would be said before that day; 明日 only where notices come on that day; 次の営業日 only where it is not tomorrow, not
 * after the end, and not too far away.
 */
export function snoozeChoices(one: KeyToday, plan: SnoozePlan): SnoozeChoice[] {
  const { today, isWorkingDay, settings } = plan;
  const strands = strandsOf(one, plan);
  if (strands.length === 0 || strands.some(({ canWait, isLoud }) => !canWait || isLoud)) return [];
  const last = strands.flatMap(({ again, steps }) => (again ? [] : steps.slice(-1)));
  const isNeeded = (day: Day) => strands.some(({ steps: [first] }) => first && daysLeft(first, day) > 0);
  const isInTime = (day: Day) => last.every((end) => daysLeft(day, end) >= 0);
  const [tomorrow, next] = [
    snoozeDay('tomorrow', today, isWorkingDay),
    snoozeDay('next-working-day', today, isWorkingDay),
  ];
  const isSpokenOn = (day: Day) => !settings.workingDaysOnly || isWorkingDay(day);
  const choices: [SnoozeChoice, Day][] = isSpokenOn(tomorrow) ? [['tomorrow', tomorrow]] : [];
  if (daysLeft(tomorrow, next) > 0 && daysLeft(today, next) <= LONGEST) choices.push(['next-working-day', next]);
  return choices.filter(([, day]) => isNeeded(day) && isInTime(day)).map(([choice]) => choice);
}

/** Nothing is said of this license before this day. */
export function snooze({ license: { id } }: KeyToday, until: Day): Command {
  return (moment) => [{ id, what: 'snooze', until, ...moment }];
}
