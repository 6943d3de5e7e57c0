/**
 * Calendar days in Japan: the only place where days are made, compared and counted, so that no browser's own time zone
 * can slip in.
 */

/** A whole day on the calendar in Japan (UTC+9). */
export type Day = Temporal.PlainDate;

/** A point in time, independent of any zone. */
export type Instant = Temporal.Instant;

const JAPAN = 'Asia/Tokyo';

/** Japan is nine hours ahead, all year; a day has so many milliseconds. */
const HOUR = 60 * 60 * 1000;
const AHEAD = 9 * HOUR;
const DAY = 24 * HOUR;

/** Days that were asked for before: a look at years of facts asks for few, thousands of times. */
const days = new Map<number, Day>();
const daysByText = new Map<string, Day | undefined>();
/** So many texts are remembered; a page that makes up dates fills no memory. */
const MOST_TEXTS = 2000;

/**
 * The place of each day in the row of all days, and how it is written: both are asked for far more often than days are
 * made.
 */
const written = new WeakMap<Day, { readonly number: number; readonly text: string }>();
const FIRST = Temporal.PlainDate.from('1970-01-01');

/**
 * The day of that number, or `undefined` where the calendar has no such day
 * (30 February is refused, never rolled over to March).
 */
export function dayFromNumbers(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** Reads `YYYY-MM-DD`, the form in which days are stored. Anything else gives `undefined`. */
export function dayFromText(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  if (daysByText.has(text)) return daysByText.get(text);
  if (daysByText.size >= MOST_TEXTS) daysByText.clear();
  const day = dayFromNumbers(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  daysByText.set(text, day);
  return day;
}

/** The day as it is stored: `YYYY-MM-DD`. */
export function textOfDay(day: Day): string {
  return writtenOf(day).text;
}

function writtenOf(day: Day): { readonly number: number; readonly text: string } {
  const before = written.get(day);
  if (before) return before;
  const now = { number: FIRST.until(day, { largestUnit: 'days' }).days, text: day.toString() };
  written.set(day, now);
  return now;
}

/** The day in Japan on which this instant falls. */
export function dayInJapan(instant: Instant): Day {
  const number = Math.floor((instant.epochMilliseconds + AHEAD) / DAY);
  const day = days.get(number) ?? FIRST.add({ days: number });
  days.set(number, day);
  return day;
}

/** The instant at which the day after `day` begins in Japan: when every count of days changes by one. */
export function midnightAfter(day: Day): Instant {
  return day.add({ days: 1 }).toZonedDateTime({ timeZone: JAPAN }).toInstant();
}

/** The instant at which this hour of this day begins in Japan, which never changes its clocks; 24 is midnight after. */
export function hourInJapan(day: Day, hour: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(writtenOf(day).number * DAY + hour * HOUR - AHEAD);
}

/**
 * Whole calendar days from `today` to `expiresOn`: 0 on the last day itself, negative once it is past.
 * A key is good to the end of its day in Japan (docs/promises.md, "Badge").
 */
export function daysLeft(today: Day, expiresOn: Day): number {
  return writtenOf(expiresOn).number - writtenOf(today).number;
}

/** Orders days from the earliest to the latest, for `sort`. */
export function byDay(one: Day, other: Day): number {
  return daysLeft(other, one);
}

/** Whether both are the same day: asked so often that asking the calendar would take longest of all. */
export function isSameDay(one: Day, other: Day): boolean {
  return one === other || daysLeft(one, other) === 0;
}

/** Orders instants from the earliest to the latest, for `sort`. */
export function byInstant(one: Instant, other: Instant): number {
  return Temporal.Instant.compare(one, other);
}
