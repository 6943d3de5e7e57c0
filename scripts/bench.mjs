/**
 * `npm run bench`: what Kagiban costs a page, against a hand-written floor in the same browser, as ratios; too much of
 * any fails it.
 */

import { buildAll } from './setup/build-extension.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { importTypeScript } from './setup/run-typescript.mjs';
import { runCommand } from './setup/trouble.mjs';

await runCommand(async () => {
  checkNode();
  await installDependencies();
  await getBrowser('chromium');
  await buildAll(['chrome']);
  const { bench } = await importTypeScript('scripts/bench/main.ts');
  if (!(await bench())) process.exitCode = 1;
});
