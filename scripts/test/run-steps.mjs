/** Runs the steps of the test command, a few at a time, and reports how each one ended. */

import { availableParallelism } from 'node:os';

/**
 * @typedef {object} Result
 * @property {boolean} ok
 * @property {string} [output] what to show if it failed
 * @property {number} [passed] test cases
 * @property {number} [failed]
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [needs] names of steps that must pass before it
 * @property {readonly string[]} [projects] projects of vite.config.ts, if it runs test files
 * @property {(words?: readonly string[]) => Promise<Result>} run a test file's path must contain one of `words`
 */

/** One more than there are processors: the steps with a browser spend much of their time waiting. */
const AT_A_TIME = availableParallelism() + 1;

/**
 * Runs all steps; a failure stops only the steps that need it. Counts steps and test cases alike.
 * @param {readonly Step[]} steps
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps, atATime = AT_A_TIME) {
  /** @type {Map<string, Promise<boolean>>} */
  const started = new Map();
  const slots = Array.from({ length: atATime }, () => Promise.resolve());
  const total = { passed: 0, failed: 0 };

  /** @param {Step} step */
  const take = async (step) => {
    const needed = (step.needs ?? []).map((name) => started.get(name));
    const begun = performance.now();
    const isReady = (await Promise.all(needed)).every(Boolean);
    const result = isReady
      ? await attempt(step)
      : { ok: false, output: `Not run: it needs ${step.needs?.join(' and ')}.` };
    total.passed += (result.passed ?? 0) + (result.ok ? 1 : 0);
    total.failed += (result.failed ?? 0) + (result.ok ? 0 : 1);
    report(step.name, result, performance.now() - begun);
    return result.ok;
  };

  for (const step of steps) {
    const [slot, index] = await Promise.race(
      slots.map((free, at) => free.then(() => /** @type {const} */ ([free, at]))),
    );
    const done = take(step);
    started.set(step.name, done);
    slots[index] = done.then(() => slot);
  }
  await Promise.all(started.values());
  return total;
}

/**
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function attempt(step) {
  try {
    return await step.run();
  } catch (error) {
    return { ok: false, output: String(error instanceof Error ? error.stack : error) };
  }
}

/**
 * @param {string} name
 * @param {Result} result
 * @param {number} milliseconds
 */
function report(name, { ok, output = '', passed, failed }, milliseconds) {
  const tests = passed === undefined ? '' : `${passed} passed, ${failed} failed, `;
  const line = `${ok ? 'ok' : 'FAILED'}  ${name} (${tests}${(milliseconds / 1000).toFixed(1)} s)`;
  console.log(ok ? line : `\n${line}\n${output.trim()}\n`);
}
