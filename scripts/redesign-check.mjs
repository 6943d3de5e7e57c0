/** `npm run redesign-check`: reads every test page with keys as RMS might look after a redesign, in a real Chromium, and fails where too little is read or anything wrong. */

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
  if (!(await checkRedesigns())) process.exitCode = 1;
});
