/** When the clock of a story is set wrong, and right again. */

import { DAY, HOUR, startOf } from './running.ts';
import type { YearStory } from './story.ts';

/** By how much the clock is wrong at this true time, in milliseconds. */
export function offsetAt(story: YearStory, time: number): number {
  return changesOf(story).findLast(([change]) => change <= time)?.[1] ?? 0;
}

/** The true time at which it is set next. */
export function nextClockChange(story: YearStory, time: number): number {
  return changesOf(story).find(([change]) => change > time)?.[0] ?? Infinity;
}

const known = new WeakMap<YearStory, readonly (readonly [time: number, offset: number])[]>();

function changesOf(story: YearStory) {
  const changes =
    known.get(story) ??
    story.clock
      .flatMap(({ day, by, hours }): [number, number][] => {
        const from = startOf(story) + day * DAY + 10 * HOUR;
        return [
          [from, by * DAY],
          [from + hours * HOUR, 0],
        ];
      })
      .sort(([one], [other]) => one - other);
  known.set(story, changes);
  return changes;
}
