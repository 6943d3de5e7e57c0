/** `npm test`: checks everything, from the form of the source to the built extension in real browsers. Brings along what it needs. */

import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { runCommand } from './setup/trouble.mjs';
import { runSteps } from './test/run-steps.mjs';
import { STEPS } from './test/steps.mjs';

await runCommand(async () => {
  checkNode();
  await installDependencies();
  await getBrowser('chromium');
  await getBrowser('firefox');
  const { passed, failed } = await runSteps(STEPS);
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
});
