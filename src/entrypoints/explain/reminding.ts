/**
 * What reminders follow from besides the facts, read for the line of the summary. Whether notices are allowed no script
 * of a page can ask: what they have told of is stored, and that says it.
 */

import { readRemindedAndSettings } from '../../browser/reminders/reminded-store.ts';
import { workingDays } from '../../calendar/working-days.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { PlanWishes } from '../../notes/plans.ts';

/** `undefined` where it cannot be read: then there is no line. */
export async function readReminding(now: Instant): Promise<PlanWishes['reminding']> {
  try {
    const { settings, reminded } = await readRemindedAndSettings();
    return { now, settings, reminded, isWorkingDay: workingDays(settings.closing) };
  } catch {
    return undefined;
  }
}
