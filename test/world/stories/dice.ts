/** Dice that fall alike for the same seed: every story can be told again. */

export interface Dice {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** Whether something of that likelihood happens. */
  chance(likely: number): boolean;
  one<T>(things: readonly T[]): T;
}

export function diceOf(seed: number, story: number): Dice {
  // Mulberry32 by Tommy Ettinger, of the public domain.
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(story + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    chance: (likely) => next() < likely,
    one: (things) => things[between(0, things.length - 1)] as never,
  };
}
