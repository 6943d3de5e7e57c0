/** `npm run pictures`: makes every picture of the documents from the built extension, in a real Chromium. */

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
  const { takePictures } = await importTypeScript('scripts/pictures/main.ts');
  await takePictures();
});
