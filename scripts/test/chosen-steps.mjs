/** Chooses steps by word: `npm test -- badge` runs everything about the badge, and the builds that it needs. */

import { Trouble } from '../setup/trouble.mjs';
import { hasTestsFor } from './vitest-step.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */

/**
 * Whole steps whose name contains one of the words, the matching test files of the others, and what these need. All
 * steps if there is no word. Throws if nothing matches.
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
