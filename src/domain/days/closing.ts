/** Whether a shop is closed on a day by its own choice: weekly, in the same season of every year, or this once. */

import { byDay, type Day } from './day.ts';

/** Seasons in which many shops are closed: 年末年始, GW, お盆. */
export const SEASONS = ['new-year', 'golden-week', 'obon'] as const;
export type Season = (typeof SEASONS)[number];

/** The first and the last day of each season, as month and day: 年末年始 goes on in the year after. */
const SPANS: Readonly<Record<Season, readonly [from: number, to: number]>> = {
  'new-year': [1229, 103],
  'golden-week': [429, 505],
  obon: [813, 816],
};

/** Days from the first to the last, both included. */
interface Span {
  readonly from: Day;
  readonly to: Day;
}

export interface Closing {
  /** Days of the week: 1 is Monday, 7 is Sunday. */
  readonly weekly: readonly number[];
  readonly seasons: readonly Season[];
  readonly spans: readonly Span[];
}

/** Whether it is a weekly day off. */
export function isWeeklyOff({ weekly }: Pick<Closing, 'weekly'>, day: Day): boolean {
  return weekly.includes(day.dayOfWeek);
}

/** Whether it is one of the shop's own closing days, other than the weekly ones. */
export function isClosingDay({ seasons, spans }: Pick<Closing, 'seasons' | 'spans'>, day: Day): boolean {
  return seasons.some((season) => isInSeason(season, day)) || spans.some((span) => isWithin(span, day));
}

/** Whether it is within these days. */
export function isWithin({ from, to }: Span, day: Day): boolean {
  return byDay(from, day) <= 0 && byDay(day, to) <= 0;
}

/** The days of this season that begins in that year, to show them, or to take them as a range that can be edited. */
export function seasonIn(season: Season, year: number): Span {
  const [from, to] = SPANS[season];
  return { from: dayIn(year, from), to: dayIn(from > to ? year + 1 : year, to) };
}

function isInSeason(season: Season, day: Day): boolean {
  const [from, to] = SPANS[season];
  const at = day.month * 100 + day.day;
  return from > to ? at >= from || at <= to : from <= at && at <= to;
}

function dayIn(year: number, monthAndDay: number): Day {
  return Temporal.PlainDate.from({ year, month: Math.floor(monthAndDay / 100), day: monthAndDay % 100 });
}
