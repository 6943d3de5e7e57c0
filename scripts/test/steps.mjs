/** The steps of the test command, in starting order: what takes longest comes first. */

import { buildAll } from '../setup/build-extension.mjs';
import { fromRoot } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';
import { lintExtension } from './lint-extension.mjs';
import { runVitest } from './vitest-step.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */

const BUILDS = ['build for chrome', 'build for firefox'];

/** Steps without a build or a browser. */
const QUICK = [
  { name: 'types', run: () => program('typescript/bin/tsc', ['-p', fromRoot('tsconfig.json')]) },
  {
    name: 'types of the domain alone',
    run: () => program('typescript/bin/tsc', ['-p', fromRoot('src/domain/tsconfig.json')]),
  },
  { name: 'format and lint', run: () => program('@biomejs/biome/bin/biome', ['ci', '--colors=off', fromRoot('')]) },
  { name: 'nothing unused', run: () => program('knip/bin/knip.js', ['--directory', fromRoot('')]) },
];

/**
 * All steps.
 * @type {readonly Step[]}
 */
export const STEPS = [
  { name: 'build for chrome', run: () => built('chrome') },
  { name: 'build for firefox', run: () => built('firefox') },
  vitest('in a real Firefox', ['firefox'], { needs: ['build for firefox'] }),
  vitest('in a real Chromium', ['chromium'], { needs: ['build for chrome'] }),
  vitest('unit tests', ['unit'], { beside: true }),
  vitest('unit tests in other time zones', ['unit-tokyo', 'unit-kiritimati'], { beside: true }),
  ...QUICK,
  vitest('the built files', ['build'], { needs: BUILDS, beside: true }),
  { name: "Mozilla's linter", needs: ['build for firefox'], run: lintExtension },
];

/**
 * The inner loop: what can be checked within a minute or two.
 * @type {readonly Step[]}
 */
export const CHECKS = [vitest('unit tests', ['unit']), ...QUICK];

/**
 * A step that runs these projects of vite.config.ts.
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {{ needs?: readonly string[], beside?: boolean }} [how] `beside`: while browsers run
 * @returns {Step}
 */
function vitest(name, projects, { needs = [], beside = false } = {}) {
  return { name, needs, projects, run: (files) => runVitest(projects, files, { beside }) };
}

/** @param {string} target */
async function built(target) {
  await buildAll([target]);
  return { ok: true };
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
async function program(script, args) {
  const { code, output } = await run(process.execPath, [fromRoot(`node_modules/${script}`), ...args], {
    modestly: true,
  });
  return { ok: code === 0, output };
}
