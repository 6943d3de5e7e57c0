/**
 * `npm run dev`: shows every source change at once, in Chromium over an invented key list or, with `-- firefox`, in
 * Firefox without one.
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
  // Loads only the wanted browser's code, because loading it is slow.
  const { start } = await importTypeScript(`scripts/dev/${browser}.ts`);
  await develop(browser, start);
});
