/**
 * Reads the last day of a key from what a person types or pastes: every printed form, short forms, and days without a
 * year.
 */

import { type Day, dayFromNumbers, daysLeft } from '../days/day.ts';
import { oneLine } from './japanese-text.ts';
import { namesNoDay, printedDate, withoutDates } from './printed-date.ts';
import { holdsKey } from './redaction.ts';

export type TypedDay =
  /** `yearAdded`: no year was typed; it is the next such day. */
  | { readonly is: 'day'; readonly day: Day; readonly yearAdded: boolean }
  /** A day without a year that has just passed: which of these is meant has to be asked. */
  | { readonly is: 'choice'; readonly days: readonly Day[] }
  /** The weekday beside it is not that of this day. */
  | { readonly is: 'other-weekday'; readonly day: Day }
  | { readonly is: 'nothing' | 'key' | 'no-such-day' | 'unclear' };

/**
 * Keys last about 90 days (docs/rms.md, "How long a key lives"): without its year, a day that lies longer back means
 * the next one.
 */
const JUST_PASSED = 90;

/** Nobody writes a day at greater length; a whole page was pasted. */
const LONGEST = 200;

/** From Monday on, as they are written behind a day. */
export const WEEKDAYS = '月火水木金土日';

/** 12/5 · 12月5日 · 12-5, and nothing before it that could be the year. */
const WITHOUT_YEAR = /(?<![\d./-]|\d ?年 ?)(\d{1,2}) ?([/.月-]) ?(\d{1,2})(?: ?日|(?![\d/.-]))/g;

/** What this text says. Of a text that holds anything like a key, only that it does. */
export function typedDay(text: string, today: Day): TypedDay {
  if (text.length > LONGEST) return { is: 'unclear' };
  const line = spelledOut(text);
  if (line === '') return { is: 'nothing' };
  if (holdsKey(withoutDates(line))) return { is: 'key' };
  const day = printedDate(line);
  if (day) return fits(day, line) ? { is: 'day', day, yearAdded: false } : { is: 'other-weekday', day };
  if (namesNoDay(line)) return { is: 'no-such-day' };
  return withoutDates(line) === line ? dayWithoutYear(line, today) : { is: 'unclear' };
}

/** On one line, with short forms as RMS would print them: R8.12.5, 20261205, and the marks that an IME puts for `-`. */
function spelledOut(text: string): string {
  return oneLine(text)
    .replace(/(?<=\d)[ー・](?=\d)/g, '-')
    .replace(
      /(?<![A-Za-z\d])(?:令和|[Rr]) ?(\d{1,2}|元) ?[./年-] ?(\d{1,2}) ?[./月-] ?(\d{1,2})(?!\d) ?日?/g,
      '令和$1年$2月$3日',
    )
    .replace(/^(20\d{2}) ?(\d{2}) ?(\d{2})$/, '$1/$2/$3');
}

/** The next such day; where the last one has just passed, either could be meant. */
function dayWithoutYear(line: string, today: Day): TypedDay {
  const [found, second] = line.matchAll(WITHOUT_YEAR);
  if (!found || second || (line.match(/\d+/g) ?? []).some((digits) => digits.length > 2)) return { is: 'unclear' };
  const [, month, , date] = found;
  const possible = [-1, 0, 1].flatMap((years) => dayFromNumbers(today.year + years, Number(month), Number(date)) ?? []);
  const spoken = /来年/.test(line) ? today.year + 1 : /今年|本年/.test(line) ? today.year : undefined;
  const days = possible.filter((day) => fits(day, line) && (spoken === undefined || day.year === spoken));
  const passed = days.findLast((day) => daysLeft(today, day) < 0 && daysLeft(today, day) >= -JUST_PASSED);
  const next = days.find((day) => daysLeft(today, day) >= 0);
  if (passed && next) return { is: 'choice', days: [passed, next] };
  const day = passed ?? next;
  if (day) return { is: 'day', day, yearAdded: spoken === undefined };
  return { is: possible.length === 0 ? 'no-such-day' : 'unclear' };
}

/** Whether the weekday in brackets, if there is one, is that of this day. */
function fits(day: Day, line: string): boolean {
  const written = [...line.matchAll(/\( ?([月火水木金土日])(?:曜日?)?(?:・祝日?)? ?\)/g)].map(([, weekday]) => weekday);
  return written.length !== 1 || written[0] === WEEKDAYS[day.dayOfWeek - 1];
}
