/**
 * Reads the last day of a key from the text beside it, in every form that RMS or a person would print a date; what is
 * unclear is no date.
 */

import { type Day, dayFromNumbers, dayInJapan } from '../days/day.ts';
import { oneLine } from './japanese-text.ts';
import { withPlainDates } from './plain-dates.ts';

/** The year before each era's first, so that 令和8年 is 2018 + 8. NFKC has turned ㋿ into 令和 by then. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988 };

/**
 * `2026/11/30`, `2026-11-30`, `2026.11.30`, `2026年11月30日`, `令和8年11月30日`, blanks between allowed
 * (docs/rms.md, "How a date is written").
 */
export const DATE =
  /(?<![\d./-])(?:(令和|平成) ?(\d{1,2}|元) ?年|(\d{4}) ?([/.年-])) ?(\d{1,2}) ?([/.月-]) ?(\d{1,2})(?: ?日|(?![\d/.-]))(?:[T ]?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?/g;

/** Hyphens and minus signs of other kinds between two numbers. Longer dashes stand between the ends of a period. */
const OTHER_DASH = /(?<=\d)[\u2010\u2011\u2212](?=\d)/g;

/** The text on one line, with each day in it as most pages print one. */
const plainLine = (text: string) => withPlainDates(oneLine(text).replace(OTHER_DASH, '-'));

/** A cell with more dates than this is no cell with a last day in it. */
const MOST_DATES = 8;

/** What stands between the two ends of a period. NFKC has turned ～ into ~ by then; 〜 it leaves. */
const PERIOD = /^[^\d]{0,12}(?:[~〜―–—→]|から|より|(?<= )-(?= ))[^\d]{0,12}$/;

/**
 * The last day on which the key is good, or `undefined` where the text holds no date, an impossible one or more than
 * one that could be meant. Of a period the end counts. A time is passed over: the key is good to the end of its day in
 * Japan (docs/promises.md, "Badge").
 */
export function printedDate(text: string): Day | undefined {
  const line = plainLine(text);
  const found = [...line.matchAll(DATE)].filter((match) => !isOfSomethingElse(line, match));
  const [first, second] = found;
  if (!first || found.length > MOST_DATES) return undefined;
  if (!second) return dayFrom(first, line);
  const between = line.slice(first.index + first[0].length, second.index);
  if (found.length === 2 && PERIOD.test(between)) return dayFrom(second, line);
  const days = found.map((match) => dayFrom(match, line));
  const [day] = days;
  return day && days.every((other) => other?.equals(day)) ? day : undefined;
}

/** Whether the text holds one date and the calendar has no such day, as 2026/02/30. */
export function namesNoDay(text: string): boolean {
  const [first, second] = plainLine(text).matchAll(DATE);
  return first !== undefined && !second && !calendarDay(first);
}

/** The text on one line with a blank in place of each date, possible or not. */
export function withoutDates(text: string): string {
  return oneLine(plainLine(text).replace(DATE, ' '));
}

/** The day of these numbers, if the calendar has it. */
function calendarDay([, era, eraYear, year, , month, , date]: RegExpMatchArray): Day | undefined {
  const western = era ? (ERAS[era] ?? Number.NaN) + (eraYear === '元' ? 1 : Number(eraYear)) : Number(year);
  return dayFromNumbers(western, Number(month), Number(date));
}

/**
 * The day that one match names. Where it carries a zone (an API's `…T14:59:59Z`), the day on which that instant falls
 * in Japan.
 */
function dayFrom(match: RegExpMatchArray, line: string): Day | undefined {
  const [whole, , , , mark, , otherMark, , zone] = match;
  if (mark && (mark === '年') !== (otherMark === '月')) return undefined;
  if (mark && mark !== '年' && mark !== otherMark) return undefined;
  if (isStartOfPeriod(line, match)) return undefined;
  const day = calendarDay(match);
  if (!day || !zone) return day;
  try {
    return dayInJapan(Temporal.Instant.from(whole.replaceAll('/', '-').replace(' ', 'T')));
  } catch {
    return undefined;
  }
}

/** 「Issued on Sep 1, 2026」, 「from Sep 1, 2026」. */
const OTHER_IN_ENGLISH =
  /(?:issued?|registered|approved|created|changed|updated|applied|received|started|starts|start|begins|valid from|from|since|after|before)(?: date)?(?: on| at)?:? ?$/i;

/**
 * Whether the words right before or behind it say that it is another day than the last: 「発行日 2026/09/01」,
 * 「2026/09/01発行」.
 */
function isOfSomethingElse(line: string, { index = 0, 0: whole }: RegExpMatchArray): boolean {
  const before = line.slice(Math.max(index - 8, 0), index);
  const behind = line.slice(index + whole.length, index + whole.length + 4);
  return (
    /(?:発行|登録|承認|開始|作成|変更|申込|申請|受付|取得)(?:日時?)? ?[:(]? ?$/.test(before) ||
    OTHER_IN_ENGLISH.test(line.slice(Math.max(index - 20, 0), index)) ||
    /^ ?に?(?:発行|登録|承認|開始|作成|変更|申込|申請|受付|取得)/.test(behind)
  );
}

/** Whether the date is followed by ～ with nothing behind it: a beginning, not an end. */
function isStartOfPeriod(line: string, match: RegExpMatchArray): boolean {
  const after = line.slice((match.index ?? 0) + match[0].length);
  return /^ ?(?:\([^)]{1,3}\))? ?(?:[~〜]|から|より|以降)(?!.*\d)/.test(after);
}
