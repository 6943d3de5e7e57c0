/**
 * `npm start`: installs what is missing and opens Kagiban on an invented list at RMS's address, or on a saved RMS page
 * (`-- saved-page.html`).
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
