/** A step that runs tests with vitest and counts them. */

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fromRoot } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

/** @typedef {import('./run-steps.mjs').Result} Result */

const VITEST = fromRoot('node_modules/vitest/vitest.mjs');

/**
 * Runs the tests of these projects (vite.config.ts): of all files, or of those whose path contains one of `words`. Also
 * fails if there is no test: an empty step proves nothing.
 * @param {readonly string[]} projects
 * @param {readonly string[]} words
 * @param {{ readonly beside?: boolean }} [how] `beside`: browsers run meanwhile; they go first, one worker is enough
 * @returns {Promise<Result>}
 */
export async function runVitest(projects, words = [], { beside = false } = {}) {
  mkdirSync(fromRoot('artifacts/test'), { recursive: true });
  const results = fromRoot(`artifacts/test/${projects.join('-')}.json`);
  rmSync(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { code, output } = await run(
    process.execPath,
    [
      VITEST,
      'run',
      '--root',
      fromRoot(''),
      ...named(projects),
      ...reporters,
      ...(beside ? ['--maxWorkers=1'] : []),
      ...words,
    ],
    { env: { NO_COLOR: '1' }, modestly: beside },
  );
  if (!existsSync(results)) return { ok: false, output };
  const { numPassedTests: passed, numFailedTests: failed, numTotalTests } = JSON.parse(readFileSync(results, 'utf8'));
  if (numTotalTests === 0) return { ok: false, passed, failed, output: `${output}\nNo test was run.` };
  return { ok: code === 0, passed, failed, output };
}

/**
 * Whether these projects have a test file whose path contains one of `words`.
 * @param {readonly string[]} projects
 * @param {readonly string[]} words
 */
export async function hasTestsFor(projects, words) {
  const list = ['list', '--filesOnly', '--root', fromRoot(''), ...named(projects), ...words];
  const { code, output } = await run(process.execPath, [VITEST, ...list]);
  return code === 0 && /\.(?:test|e2e)\.tsx?$/m.test(output);
}

/** @param {readonly string[]} projects */
const named = (projects) => projects.flatMap((project) => ['--project', project]);
