/** One line of a notice: what is said of one license, with all that its sentence needs. */

import { byDay, type Day } from '../days/day.ts';
import { eveOf, type IsWorkingDay } from '../days/working-days.ts';
import type { ReminderKind } from '../facts/reminder-kinds.ts';
import type { Sale, Settings } from '../facts/settings.ts';
import { countedOf } from '../today/columns/urgency.ts';
import type { Counted, KeyToday } from '../today/standing.ts';
import { saleOver } from './sales.ts';
import type { Strand } from './strand.ts';

export interface Reminder {
  readonly one: KeyToday;
  /** What it is about first of all. */
  readonly is: ReminderKind;
  /** Everything that is due of this license, and so is said with it. */
  readonly kinds: readonly ReminderKind[];
  /** The end of the key that the vendor holds, where one is known. */
  readonly counted?: Counted;
  /** 前営業日, where days off lie before the end, and it is not past. */
  readonly eve?: Day;
  /** The sale in which the end lies. */
  readonly sale?: Sale;
  /** Where it stands among others: the smallest number first. */
  readonly rank: number;
}

/** The loudest first. The last day of a key comes before what waits to be registered, any other day after it. */
const LOUDEST: readonly ReminderKind[] = ['ended', 'ends', 'unregistered', 'ends', 'ask', 'approve', 'update', 'look'];

/** What decides on what lies before an end. */
interface BeforePlan {
  readonly today: Day;
  readonly settings: Pick<Settings, 'sales'>;
  readonly isWorkingDay: IsWorkingDay;
}

/** 前営業日, where days off lie before this end and it is not past; and the sale in which the end lies. */
export function beforeEndOf(
  counted: Counted | undefined,
  { today, settings, isWorkingDay }: BeforePlan,
): Pick<Reminder, 'eve' | 'sale'> {
  const eve = counted && counted.days > 0 ? eveOf(counted.until, isWorkingDay) : undefined;
  const sale = counted && saleOver(settings.sales, counted.until);
  return { ...(eve && byDay(eve, today) >= 0 && { eve }), ...(sale && { sale }) };
}

/** What reminders of these strands of this license say. */
export function reminderOf(one: KeyToday, strands: readonly Strand[], plan: BeforePlan): Reminder {
  const counted = countedOf(one);
  const places = strands.map((strand) => placeOf(strand));
  const place = Math.min(...places);
  return {
    one,
    is: LOUDEST[place] as ReminderKind,
    kinds: strands.map(({ is }) => is),
    ...(counted && { counted }),
    ...beforeEndOf(counted, plan),
    rank: place * 1000 + Math.min(Math.max(counted?.days ?? 500, 0), 999),
  };
}

function placeOf({ is, isLoud }: Strand): number {
  return is === 'ends' && !isLoud ? LOUDEST.lastIndexOf(is) : LOUDEST.indexOf(is);
}
