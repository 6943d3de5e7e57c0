/** When the browser of a story runs, and when each thing in it happens: true instants, in milliseconds. */

import { HABITS, type YearStory } from './story.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Midnight in Japan at the beginning of 2026. */
const BEGINNING = Date.UTC(2025, 11, 31, 15);

/** The instant at which the story begins: midnight in Japan. */
export function startOf({ from }: YearStory): number {
  return BEGINNING + from * DAY;
}

export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stretches of time in which the browser runs, in order; those that touch are one. */
export function runsOf(story: YearStory, days: number): Run[] {
  const runs: { from: number; to: number }[] = [];
  let habit = 0;
  let left = story.habits[0]?.days ?? days;
  for (let day = 0; day < days; day += 1) {
    if (left === 0) {
      habit = (habit + 1) % story.habits.length;
      left = story.habits[habit]?.days ?? days;
    }
    left -= 1;
    const { is = 'office', weekends = true } = story.habits[habit] ?? {};
    const midnight = startOf(story) + day * DAY;
    const weekday = new Date(midnight + 9 * HOUR).getUTCDay();
    const [from, to] = HABITS[is];
    if (from === to || (!weekends && (weekday === 0 || weekday === 6))) continue;
    const run = { from: midnight + from * HOUR, to: midnight + to * HOUR };
    const last = runs.at(-1);
    if (last && last.to === run.from) last.to = run.to;
    else runs.push(run);
  }
  return runs;
}
