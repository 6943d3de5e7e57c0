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
  /** The day in Japan on which it was begun. */
  readonly begunOn: Day;
  /** How many days it was moved on since. */
  readonly days: number;
}

/** How far the clock can be moved, in days: past the end of a key that was issued on the way. */
export const LAST_DAY = 110;

/** The day in Japan on which the practice stands. */
export function todayOf({ begunOn, days }: Course): Day {
  return begunOn.add({ days });
}

/** The present instant as the practice has it: the time of day is the real one. */
export function nowOf(course: Course, now: Instant): Instant {
  const moved = dayInJapan(now).until(todayOf(course), { largestUnit: 'days' }).days;
  return now.add({ hours: 24 * moved });
}
