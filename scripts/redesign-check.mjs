/**
 * `npm run redesign-check`: reads every test page with keys under redesigns, in a real Chromium; too many misses or any
 * misreading fails it. Words behind `--` leave only the pages whose names begin so, and `--alone` no pairs.
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
  if (!(await checkRedesigns(process.argv.slice(2)))) process.exitCode = 1;
});
