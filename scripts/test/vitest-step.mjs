/** A step that runs tests with vitest and counts them. */

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fromRoot } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';

/** @typedef {import('./run-steps.mjs').Result} Result */

/**
 * Runs the tests of one mode of vite.config.ts. Fails also where there is none: a step that looks at nothing shows nothing.
 * @param {string} name of the file of results
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<Result>}
 */
export async function runVitest(name, args, env) {
  mkdirSync(fromRoot('artifacts/test'), { recursive: true });
  const results = fromRoot(`artifacts/test/${name}.json`);
  rmSync(results, { force: true });
  const vitest = fromRoot('node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { code, output } = await run(process.execPath, [vitest, 'run', '--root', fromRoot(''), ...reporters, ...args], {
    env: { NO_COLOR: '1', ...env },
  });
  if (!existsSync(results)) return { ok: false, output };
  const { numPassedTests: passed, numFailedTests: failed, numTotalTests } = JSON.parse(readFileSync(results, 'utf8'));
  if (numTotalTests === 0) return { ok: false, passed, failed, output: `${output}\nNo test was run.` };
  return { ok: code === 0, passed, failed, output };
}
