/** The steps of the test command. The order is that in which they are begun: what takes longest first. */

import { buildAll } from '../setup/build-extension.mjs';
import { fromRoot } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';
import { lintExtension } from './lint-extension.mjs';
import { runVitest } from './vitest-step.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */

/** Japan, where the users are; a country whose day begins later; and one whose day begins earlier than anywhere else. */
const TIME_ZONES = ['Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati'];

const BUILDS = ['build for chrome', 'build for firefox'];

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'build for chrome', run: () => built('chrome') },
  { name: 'build for firefox', run: () => built('firefox') },
  inBrowser('firefox', 'build for firefox'),
  inBrowser('chromium', 'build for chrome'),
  ...TIME_ZONES.map((zone) => ({
    name: `unit tests in ${zone}`,
    run: () => runVitest(`unit-${zone.replace('/', '-')}`, [], { TZ: zone }),
  })),
  { name: 'types', run: () => program('typescript/bin/tsc', ['-p', fromRoot('tsconfig.json')]) },
  {
    name: 'types of the domain alone',
    run: () => program('typescript/bin/tsc', ['-p', fromRoot('src/domain/tsconfig.json')]),
  },
  { name: 'format and lint', run: () => program('@biomejs/biome/bin/biome', ['ci', '--colors=off', fromRoot('')]) },
  { name: 'nothing unused', run: () => program('knip/bin/knip.js', ['--directory', fromRoot('')]) },
  { name: 'the built files', needs: BUILDS, run: () => runVitest('build', ['--mode', 'build'], {}) },
  { name: "Mozilla's linter", needs: ['build for firefox'], run: lintExtension },
];

/**
 * @param {'chromium' | 'firefox'} browser
 * @param {string} build
 * @returns {Step}
 */
function inBrowser(browser, build) {
  return {
    name: `in a real ${browser === 'firefox' ? 'Firefox' : 'Chromium'}`,
    needs: [build],
    run: () => runVitest(browser, ['--mode', 'e2e'], { KAGIBAN_BROWSER: browser }),
  };
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
  const { code, output } = await run(process.execPath, [fromRoot(`node_modules/${script}`), ...args]);
  return { ok: code === 0, output };
}
