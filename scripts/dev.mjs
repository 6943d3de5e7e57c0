/**
 * `npm run dev`: a Chromium with Kagiban on an invented list of license keys, in which every change of the source is seen at once.
 * `npm run dev -- firefox`: the same in a Firefox, without the list.
 */

import { rebuild, TARGET_OF } from './dev/rebuild.mjs';
import { wantedBrowser } from './dev/wanted-browser.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { importTypeScript } from './setup/run-typescript.mjs';
import { runCommand } from './setup/trouble.mjs';

await runCommand(async () => {
  checkNode();
  const browser = wantedBrowser(process.argv.slice(2));
  await installDependencies();
  await getBrowser(browser);
  await rebuild(TARGET_OF[browser]);
  const { develop } = await importTypeScript('scripts/dev/main.ts');
  // Each browser's own code is loaded only where it is wanted: it takes its time.
  const { start } = await importTypeScript(`scripts/dev/${browser}.ts`);
  await develop(browser, start);
});
