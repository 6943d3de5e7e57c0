/** The world's time: minutes since 1970 and numbers of days in Japan, because plain numbers keep the world fast. */

/** Minutes since 1970 in UTC. */
export type Minute = number;

/** Days since 1970 in Japan. */
export type DayNumber = number;

const DAY = 24 * 60;
const JAPAN = 9 * 60;
const EPOCH = Temporal.PlainDate.from('1970-01-01');
const known = new Map<DayNumber, Temporal.PlainDate>();

export function dayAt(at: Minute): DayNumber {
  return Math.floor((at + JAPAN) / DAY);
}

/** The minute of this time of that day in Japan. */
export function minuteOf(day: DayNumber, hour = 10, minute = 0): Minute {
  return day * DAY - JAPAN + hour * 60 + minute;
}

export function plain(day: DayNumber): Temporal.PlainDate {
  const found = known.get(day) ?? EPOCH.add({ days: day });
  known.set(day, found);
  return found;
}

export function numberOf(day: Temporal.PlainDate): DayNumber {
  return Math.round(Date.UTC(day.year, day.month - 1, day.day) / (DAY * 60_000));
}

export function instant(at: Minute): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at * 60_000);
}

/** 「2026/3/5」. */
export function japanese(day: DayNumber): string {
  const { year, month, day: date } = plain(day);
  return `${year}/${month}/${date}`;
}
