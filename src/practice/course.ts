/** The two courses of the practice page, and its clock, which counts days from the day on which the course began. */

import { type Day, dayInJapan, type Instant } from '../domain/days/day.ts';

/** The prefix of every storage key of the practice; nothing else reads these (docs/promises.md, "What is kept"). */
export const PRACTICE = 'practice:';

export const COURSES = ['lesson', 'all'] as const;
/** `lesson`: one renewal from the warning to the end. `all`: a key in every state. */
export type CourseId = (typeof COURSES)[number];

/** What is stored about a course: it sets which day "today" is in the practice. */
export interface Course {
  readonly id: CourseId;
  /** When it began, in real time. */
  readonly begunAt: Instant;
  /** How many days forward it was moved since. */
  readonly days: number;
}

/** How far the clock can be moved, in days: past the end of a key issued on the way. */
export const LAST_DAY = 110;

/** The day in Japan on which it began. */
export function begunOn({ begunAt }: Course): Day {
  return dayInJapan(begunAt);
}

/** The day in Japan that the practice is at. */
export function todayOf(course: Course): Day {
  return begunOn(course).add({ days: course.days });
}

/** The practice's day begins at nine in Japan, and never reaches this many hours later. */
const HOURS = 14;

/**
 * The current instant in the practice, given the real one. It keeps rising, however long the page is left alone, but
 * never passes the end of its day.
 */
export function nowOf(course: Course, now: Instant): Instant {
  const gone = Math.max(course.begunAt.until(now).total('hours'), 0);
  const nine = todayOf(course).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '09:00' }).toInstant();
  return nine.add({ nanoseconds: Math.floor((gone / (gone + 1)) * HOURS * 3.6e12) });
}
