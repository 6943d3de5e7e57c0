/**
 * `npm test`: checks everything, from format to real browsers; with `-- WORD` only matching steps and test files; `npm
 * run check` skips builds and browsers.
 */

import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { runCommand } from './setup/trouble.mjs';
import { chosenSteps } from './test/chosen-steps.mjs';
import { runSteps } from './test/run-steps.mjs';
import { CHECKS, STEPS } from './test/steps.mjs';

await runCommand(async () => {
  const words = process.argv.slice(2);
  const isCheck = words[0] === '--check';
  checkNode();
  await installDependencies();
  const steps = isCheck ? CHECKS : await chosenSteps(STEPS, words);
  for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
    if (steps.some(({ projects }) => projects?.includes(browser))) await getBrowser(browser);
  }
  const begun = performance.now();
  const { passed, failed } = await runSteps(steps);
  if (failed > 0) process.exitCode = 1;
  console.log(`In ${((performance.now() - begun) / 1000).toFixed(0)} s:`);
  console.log(`${passed} passed, ${failed} failed`);
});
