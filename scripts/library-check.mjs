/**
 * `npm run library-check`: lists and detail screens drawn by real component libraries, with Kagiban in the browser;
 * anything wrong, and any page that changes, fails it. `-- firefox` for Firefox, other words choose cases.
 */

import { buildAll } from './setup/build-extension.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { importTypeScript } from './setup/run-typescript.mjs';
import { runCommand } from './setup/trouble.mjs';

await runCommand(async () => {
  checkNode();
  // The components are to be those that a shop gets, not their authors' own.
  process.env.NODE_ENV = 'production';
  const words = process.argv.slice(2);
  const browser = words.includes('firefox') ? 'firefox' : 'chromium';
  await installDependencies();
  await installDependencies('library-check');
  await getBrowser(browser);
  await buildAll([browser === 'firefox' ? 'firefox' : 'chrome']);
  const { checkLibraries } = await importTypeScript('scripts/library-check/main.ts');
  const others = words.filter((word) => word !== 'firefox' && word !== 'chromium');
  if (!(await checkLibraries(browser, others))) process.exitCode = 1;
});
