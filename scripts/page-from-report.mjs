/**
 * `npm run page-from-report -- report.txt [name]`: turns a structure report into a test page, with its reading of
 * today.
 */

import { installDependencies } from './setup/dependencies.mjs';
import { getBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { importTypeScript } from './setup/run-typescript.mjs';
import { runCommand } from './setup/trouble.mjs';

await runCommand(async () => {
  checkNode();
  await installDependencies();
  const [report, name] = process.argv.slice(2);
  const { pagesFrom, writePages } = await importTypeScript('scripts/page-from-report/main.ts');
  const pages = pagesFrom(report, name);
  await getBrowser('chromium');
  await writePages(pages);
});
