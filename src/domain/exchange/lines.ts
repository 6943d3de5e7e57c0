/**
 * One order for what two browsers have numbered each on its own: the order of each stays as it is, and between the two
 * the clocks decide, since nothing else can.
 */

import type { Instant } from '../days/day.ts';

/** A number that a browser has given, and what it gave it to. */
export interface Point {
  readonly order: number;
  /** Absent where only the number is known. */
  readonly at?: Instant;
  /** Tells it from all others, in every browser alike. */
  readonly name: string;
}

/** A number of the one browser and one of the other that were given to the same thing. */
export type SamePoint = readonly [here: number, there: number];

/** The number that stands for this one from now on. */
export type Renumber = (order: number) => number;

/** A point with its place in time. What came before it in the same browser stays before it, whatever that says. */
interface Place {
  readonly order: number;
  /** Milliseconds; a clock that is ahead of `now` is not believed. */
  readonly at: number;
  readonly name: string;
}

export interface JoinedLines {
  readonly here: Renumber;
  readonly there: Renumber;
  /** The numbers at which it goes over from what one of them alone knows to what the other alone knows. */
  readonly seams: readonly number[];
}

/**
 * New numbers for both, rising wherever the old ones rise, and the same for what is the same. A number stays where it
 * can. Which of the two is `here` makes no difference.
 */
export function joinLines(
  here: readonly Point[],
  there: readonly Point[],
  same: readonly SamePoint[],
  now: Instant,
): JoinedLines {
  const lines = [placesOf(here, now), placesOf(there, now)] as const;
  const numbers = [new Map<number, number>(), new Map<number, number>()] as const;
  const at = [0, 0];
  const seams: number[] = [];
  let last = -1;
  let lastSide: 0 | 1 | undefined;
  const give = (...sides: (0 | 1)[]) => {
    const places = sides.map((side) => lines[side][at[side] ?? 0]?.order ?? 0);
    last = Math.max(last + 1, ...places);
    const [side] = sides.length === 1 ? sides : [];
    if (lastSide !== undefined && side !== undefined && side !== lastSide) seams.push(last);
    lastSide = side ?? lastSide;
    for (const [index, side] of sides.entries()) {
      numbers[side].set(places[index] ?? 0, last);
      at[side] = (at[side] ?? 0) + 1;
    }
  };
  const nextBefore = (side: 0 | 1, end: number) => {
    const place = lines[side][at[side] ?? 0];
    return place && place.order < end ? place : undefined;
  };
  for (const [one, other] of [...rising(same), [Infinity, Infinity] as const]) {
    for (;;) {
      const mine = nextBefore(0, one);
      const theirs = nextBefore(1, other);
      if (!mine && !theirs) break;
      give(mine && (!theirs || isBefore(mine, theirs)) ? 0 : 1);
    }
    if (one < Infinity) give(0, 1);
  }
  const numberIn = (side: 0 | 1) => (order: number) => numbers[side].get(order) ?? order;
  return { here: numberIn(0), there: numberIn(1), seams };
}

/** The points of one browser, the first first, each number once. */
function placesOf(points: readonly Point[], now: Instant): Place[] {
  const single = new Map<number, { at: number; name: string }>();
  for (const { order, at, name } of points) {
    const when = at && at.epochMilliseconds <= now.epochMilliseconds ? at.epochMilliseconds : -Infinity;
    const before = single.get(order) ?? { at: -Infinity, name };
    single.set(order, { at: Math.max(before.at, when), name: [name, before.name].sort()[0] ?? name });
  }
  return [...single].map(([order, place]) => ({ order, ...place })).sort((one, other) => one.order - other.order);
}

function isBefore(one: Place, other: Place): boolean {
  return one.at === other.at ? one.name <= other.name : one.at < other.at;
}

/** Those that both browsers have in the same order: a pair that crosses another is left to the one that came first. */
function rising(same: readonly SamePoint[]): SamePoint[] {
  const kept: SamePoint[] = [];
  for (const pair of [...same].sort(([one, a], [other, b]) => one - other || a - b)) {
    const before = kept.at(-1);
    if (!before || (pair[0] > before[0] && pair[1] > before[1])) kept.push(pair);
  }
  return kept;
}
