/** Days and moments as people here write them: 11/30(月) in Japanese, Mon, Nov 30 in English, always by the clock in Japan. */

import { t, uiLanguage } from '../../browser/text.ts';
import { type Day, dayInJapan, type Instant } from '../../domain/day.ts';

/** 11/30(月) · Mon, Nov 30: in a sentence. */
export function dayText(day: Day): string {
  return written(day, { month: uiLanguage() === 'ja' ? 'numeric' : 'short', weekday: 'short' });
}

/** 11/30(月) · Nov 30 (Mon): in a column, where the day is looked for first. */
export function dayInColumn(day: Day): string {
  if (uiLanguage() === 'ja') return dayText(day);
  return `${written(day, { month: 'short' })} (${day.toLocaleString('en-US', { weekday: 'short' })})`;
}

/** 11月30日(月) · Monday, November 30: read aloud, in the title of the toolbar button. */
export function fullDay(day: Day): string {
  return written(day, { month: 'long', weekday: uiLanguage() === 'ja' ? 'short' : 'long' });
}

/** 2026/11/30 · Nov 30, 2026. */
export function dayWithYear(day: Day): string {
  return written(day, { month: uiLanguage() === 'ja' ? 'numeric' : 'short', year: 'numeric' });
}

/** 今日 9:12 · today 9:12; another day stands in place of 今日. */
export function momentText(at: Instant, today: Day): string {
  const { hour, minute } = at.toZonedDateTimeISO('Asia/Tokyo');
  const clock = `${hour}:${String(minute).padStart(2, '0')}`;
  const day = dayInJapan(at);
  return day.equals(today) ? t('date_today_at', clock) : t('date_day_at', dayText(day), clock);
}

/** What was written before: a long list has few days on many rows, and the browser takes longer for one than for all else in a note. */
const writings = new Map<string, string>();

function written(day: Day, parts: Intl.DateTimeFormatOptions): string {
  const locale = uiLanguage() === 'ja' ? 'ja-JP' : 'en-US';
  const { year, month, weekday } = parts;
  const key = [locale, day, year, month, weekday].join();
  const before = writings.get(key);
  if (before !== undefined) return before;
  const text = day.toLocaleString(locale, { day: 'numeric', ...parts });
  writings.set(key, text);
  return text;
}
