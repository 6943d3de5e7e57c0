/**
 * `npm start`: opens a browser with Kagiban on an invented list of license keys, at RMS's own address. Brings along what it needs.
 * `npm start -- saved-page.html`: on a page that was saved from RMS.
 */

import { buildAll } from './setup/build-extension.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { importTypeScript } from './setup/run-typescript.mjs';
import { savedPage } from './setup/saved-page.mjs';
import { runCommand } from './setup/trouble.mjs';

await runCommand(async () => {
  checkNode();
  const saved = savedPage(process.argv[2]);
  await installDependencies();
  await getBrowser('chromium');
  await buildAll(['chrome']);
  const { showKagiban } = await importTypeScript('scripts/start/main.ts');
  await showKagiban(saved);
});
