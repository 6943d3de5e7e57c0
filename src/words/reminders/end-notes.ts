/** What lies before the end of a key, beside its steps: days off, and a sale. */

import type { Day } from '../../domain/days/day.ts';
import type { IsWorkingDay } from '../../domain/days/working-days.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import { beforeEndOf } from '../../domain/reminders/reminder.ts';
import { countedOf } from '../../domain/today/columns/urgency.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { beforeEnd } from './reminder-words.ts';

/** From so many days before the end this is of use: with the first reminder that is usual. */
const SOON = 14;

interface Chosen {
  readonly settings: Pick<Settings, 'sales'>;
  readonly isWorkingDay: IsWorkingDay;
}

/** One sentence each; none where the end is past or far away, or nothing is known of what the user has chosen. */
export function endNotes(one: KeyToday, chosen: Chosen | undefined, today: Day): string[] {
  const counted = countedOf(one);
  if (!chosen || !counted || counted.days < 0 || counted.days > SOON) return [];
  return beforeEnd(beforeEndOf(counted, { ...chosen, today }), today);
}
