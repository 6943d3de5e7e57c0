/** Watches what is shown from event to event: answers that go back and forth without a new fact, and lines that go. */

import type { Marked } from '../people/follow.ts';
import { today, type World } from '../truth/world.ts';
import type { Fault } from './faults.ts';
import { isMixedUp, type Memory, seenOf } from './memory.ts';

export interface Watch {
  /** On which day, and after how many presses and changes of the truth, the answers below were given. */
  facts: string;
  readonly answers: Map<string, string[]>;
  said: readonly string[];
}

export function newWatch(): Watch {
  return { facts: '', answers: new Map(), said: [] };
}

/**
 * `facts` changes with every deed and press, and with nothing else. Pages of two shops that do not say so, and show one
 * name, are new facts about it each time; so is a page that is the first to show some day of it. Back and forth between
 * days that were all shown before is none.
 */
export function flapping(watch: Watch, world: World, memory: Memory, facts: number, keys: readonly Marked[]): Fault[] {
  const now = `${today(world)} ${facts} ${world.clockOff}`;
  if (now !== watch.facts) watch.answers.clear();
  watch.facts = now;
  return keys.flatMap(({ key, product }) => {
    const answer = `${key.unregistered ? '未' : ''}${key.mark} ${key.until ?? ''}`;
    const since = `${key.id} ${new Set(seenOf(memory, product).flatMap(({ days }) => days)).size}`;
    const before = watch.answers.get(since) ?? [];
    if (before.at(-1) === answer) return [];
    watch.answers.set(since, [...before, answer]);
    if (!before.includes(answer) || isMixedUp(world, memory, product)) return [];
    const why = `${key.product} went ${[...before, answer].join(' → ')} without a new fact.`;
    return [{ kind: 'flapping', at: world.now, why, product, key }];
  });
}

/** `isOldNews`: what just happened showed nothing that was not shown before. */
export function goneLines(watch: Watch, world: World, said: readonly string[], isOldNews: boolean): Fault[] {
  const gone = isOldNews ? watch.said.filter((line) => !said.includes(line)) : [];
  watch.said = said;
  return gone.map((line) => ({ kind: 'lost', at: world.now, why: `No longer counts, without any news: ${line}` }));
}
