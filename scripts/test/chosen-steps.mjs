/** Chooses steps by a word: `npm test -- badge` runs what has to do with the badge, and the builds that this needs. */

import { Trouble } from '../setup/trouble.mjs';
import { hasTestsFor } from './vitest-step.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */

/**
 * The steps whose name holds one of the words, whole, those that run test files, with the files whose path does, and what these need.
 * All of them where there is no word. Throws where nothing matches.
 * @param {readonly Step[]} steps
 * @param {readonly string[]} words
 * @param {(projects: readonly string[], words: readonly string[]) => Promise<boolean>} hasTests
 * @returns {Promise<readonly Step[]>}
 */
export async function chosenSteps(steps, words, hasTests = hasTestsFor) {
  if (words.length === 0) return steps;
  /** @type {Map<string, Step>} */
  const chosen = new Map();
  for (const step of steps) {
    if (words.some((word) => step.name.toLowerCase().includes(word.toLowerCase()))) chosen.set(step.name, step);
    else if (step.projects && (await hasTests(step.projects, words)))
      chosen.set(step.name, { ...step, run: () => step.run(words) });
  }
  if (chosen.size === 0) throw new Trouble(`No step and no test file is named ${words.join(' or ')}.`);
  const needed = new Set([...chosen.values()].flatMap(({ needs = [] }) => needs));
  return steps.flatMap((step) => chosen.get(step.name) ?? (needed.has(step.name) ? step : []));
}
