/**
 * `npm run redesign-check`: reads every test page once more under systematic redesigns and their pairs, in a real Chromium, and counts what is
 * still read right. RMS will change again on a day when nobody is watching: then the reader may fall silent, but must not be wrong.
 */

import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { importTypeScript } from './setup/run-typescript.mjs';
import { runCommand } from './setup/trouble.mjs';

await runCommand(async () => {
  checkNode();
  await installDependencies();
  await getBrowser('chromium');
  const { checkRedesigns } = await importTypeScript('scripts/redesign/main.ts');
  process.exitCode = (await checkRedesigns()) ? 0 : 1;
});
