/** What a day of a month is marked with, each time in words: days off by their name, sales, the last days of keys. */

import { t, uiLanguage } from '../../browser/text.ts';
import type { Rest } from '../../calendar/working-days.ts';
import { type Day, isSameDay } from '../../domain/days/day.ts';
import type { Sale } from '../../domain/facts/settings.ts';
import { saleOver } from '../../domain/reminders/sales.ts';
import { countedOf } from '../../domain/today/columns/urgency.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { nameAmong } from '../say/names.ts';
import { restWords } from './rest-words.ts';

/** `end`: the last day of a key. */
type MarkKind = 'today' | 'end' | Rest['is'] | 'sale';

export interface DayMark {
  readonly is: MarkKind;
  readonly words: string;
}

/** What the marks follow from. */
export interface MarkGround {
  readonly today: Day;
  readonly restOn: (day: Day) => Rest | undefined;
  readonly sales: readonly Sale[];
  readonly keys: readonly KeyToday[];
}

/** The marks of this day, the most pressing first. */
export function marksOn(day: Day, { today, restOn, sales, keys }: MarkGround): DayMark[] {
  const rest = restOn(day);
  const sale = saleOver(sales, day);
  const ends = keys.filter((one) => {
    const until = countedOf(one)?.until;
    return until !== undefined && isSameDay(until, day);
  });
  return [
    ...(isSameDay(day, today) ? [{ is: 'today' as const, words: t('month_today') }] : []),
    ...ends.map(({ license }) => ({ is: 'end' as const, words: t('month_end_of', nameAmong(keys, license)) })),
    ...(rest ? [{ is: rest.is, words: restWords(rest) }] : []),
    ...(sale ? [{ is: 'sale' as const, words: sale.label ?? t('month_sale') }] : []),
  ];
}

/** What each kind of mark is called, for the key to the colours. */
export function markNames(): DayMark[] {
  return [
    { is: 'today', words: t('month_today') },
    { is: 'weekly', words: t('rest_weekly') },
    { is: 'holiday', words: t('month_holiday') },
    { is: 'closed', words: t('rest_closed') },
    { is: 'sale', words: t('month_sale') },
    { is: 'end', words: t('month_end') },
  ];
}

/** 「2026年12月」. */
export function monthName(first: Day): string {
  return first.toLocaleString(locale(), { year: 'numeric', month: 'long' });
}

/** 「日」 to 「土」, as they stand over the columns, and each in full. `week`: any seven days in a row. */
export function weekdayNames(week: readonly Day[]): { readonly short: string; readonly full: string }[] {
  return week.map((day) => ({
    short: day.toLocaleString(locale(), { weekday: uiLanguage() === 'ja' ? 'narrow' : 'short' }),
    full: day.toLocaleString(locale(), { weekday: 'long' }),
  }));
}

/** Which of these years have holidays that are only computed; nothing where all are announced. */
export function computedYears(days: readonly Day[], restOn: MarkGround['restOn']): string | undefined {
  const years = days.flatMap((day) => {
    const rest = restOn(day);
    return rest?.is === 'holiday' && rest.isComputed ? [String(day.year)] : [];
  });
  const all = [...new Set(years)];
  return all.length === 0 ? undefined : t('months_computed', all.join(' · '));
}

const locale = () => (uiLanguage() === 'ja' ? 'ja-JP' : 'en-US');
