/** Days and moments in local style, 11/30(月) in Japanese and Mon, Nov 30 in English, always in Japan's time zone. */

import { t, uiLanguage } from '../../browser/text.ts';
import { type Day, dayInJapan, type Instant } from '../../domain/days/day.ts';
import { WEEKDAYS } from '../../domain/text/typed-day.ts';

/** 11/30(月) · Mon, Nov 30, and 2027/1/4(月) · Mon, Jan 4, 2027 where the year is not this one: in a sentence. */
export function dayText(day: Day, today: Day): string {
  return written(day, { month: uiLanguage() === 'ja' ? 'numeric' : 'short', weekday: 'short', ...yearOf(day, today) });
}

/** 11/30(月) · Nov 30 (Mon): in a column, which users scan for the day. With the year there is no room for more. */
export function dayInColumn(day: Day, today: Day): string {
  if (day.year !== today.year) return dayWithYear(day);
  if (uiLanguage() === 'ja') return dayText(day, today);
  return `${written(day, { month: 'short' })} (${day.toLocaleString('en-US', { weekday: 'short' })})`;
}

/** 11/30 · Nov 30: in the name of a key. */
export function shortDay(day: Day): string {
  return written(day, { month: uiLanguage() === 'ja' ? 'numeric' : 'short' });
}

/** 11月30日(月) · Monday, November 30: for the toolbar title, which is read aloud. */
export function fullDay(day: Day, today: Day): string {
  return written(day, { month: 'long', weekday: uiLanguage() === 'ja' ? 'short' : 'long', ...yearOf(day, today) });
}

function yearOf(day: Day, today: Day): Intl.DateTimeFormatOptions {
  return day.year === today.year ? {} : { year: 'numeric' };
}

/** 2026/11/30 · Nov 30, 2026. */
export function dayWithYear(day: Day): string {
  return written(day, { month: uiLanguage() === 'ja' ? 'numeric' : 'short', year: 'numeric' });
}

/** 2026年12月5日(土) · Sat, Dec 5, 2026: where a day is asked for or has just been typed. */
export function wholeDay(day: Day): string {
  return written(day, { month: uiLanguage() === 'ja' ? 'long' : 'short', weekday: 'short', year: 'numeric' });
}

/** 今日 9:12 · today 9:12; any other day replaces 今日. */
export function momentText(at: Instant, today: Day): string {
  const { hour, minute } = at.toZonedDateTimeISO('Asia/Tokyo');
  const clock = `${hour}:${String(minute).padStart(2, '0')}`;
  const day = dayInJapan(at);
  return day.equals(today) ? t('date_today_at', clock) : t('date_day_at', dayText(day, today), clock);
}

/** A cache: a long list has few days on many rows, and the browser takes long to write one. */
const writings = new Map<string, string>();

function written(day: Day, parts: Intl.DateTimeFormatOptions): string {
  const locale = uiLanguage() === 'ja' ? 'ja-JP' : 'en-US';
  const { year, month, weekday } = parts;
  // As a note says it: before the browser has its calendar at hand, all other notes of a list would be done.
  if (locale === 'ja-JP' && month === 'numeric') {
    const date = `${year ? `${day.year}/` : ''}${day.month}/${day.day}`;
    return weekday ? `${date}(${WEEKDAYS[day.dayOfWeek - 1]})` : date;
  }
  const key = [locale, day, year, month, weekday].join();
  const before = writings.get(key);
  if (before !== undefined) return before;
  const text = day.toLocaleString(locale, { day: 'numeric', ...parts });
  writings.set(key, text);
  return text;
}
