/** The two courses of the practice page, and its clock: days are counted from the day on which the course was begun. */

import { type Day, dayInJapan, type Instant } from '../domain/day.ts';

/** In front of every storage key of the practice: nothing else reads these (contract, "What is kept"). */
export const PRACTICE = 'practice:';

export const COURSES = ['lesson', 'all'] as const;
/** `lesson`: one renewal from the warning to the end. `all`: a key in every state. */
export type CourseId = (typeof COURSES)[number];

/** What is stored of a course: it says which day "today" is in the practice. */
export interface Course {
  readonly id: CourseId;
  /** When it was begun, in real time. */
  readonly begunAt: Instant;
  /** How many days it was moved on since. */
  readonly days: number;
}

/** How far the clock can be moved, in days: past the end of a key that was issued on the way. */
export const LAST_DAY = 110;

/** The day in Japan on which it was begun. */
export function begunOn({ begunAt }: Course): Day {
  return dayInJapan(begunAt);
}

/** The day in Japan on which the practice stands. */
export function todayOf(course: Course): Day {
  return begunOn(course).add({ days: course.days });
}

/** The practice's day begins at nine in Japan, and never comes to this many hours later. */
const HOURS = 14;

/**
 * The present instant as the practice has it, given the real one: always later than the one before, however long it was left alone, and
 * never past the end of its day.
 */
export function nowOf(course: Course, now: Instant): Instant {
  const gone = Math.max(course.begunAt.until(now).total('hours'), 0);
  const nine = todayOf(course).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '09:00' }).toInstant();
  return nine.add({ nanoseconds: Math.floor((gone / (gone + 1)) * HOURS * 3.6e12) });
}
