/**
 * `npm run simulate -- renewals 20000 [seed]`: plays random stories of shops and their keys against Kagiban, and counts
 * what it says untruly. `-- states 200 [seed]` prints last states beside the truth. `-- reminders 10000 [seed]` plays
 * years of reminders.
 */

import { installDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { fromRoot } from './setup/root.mjs';
import { runCommand } from './setup/trouble.mjs';

await runCommand(async () => {
  checkNode();
  await installDependencies();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(fromRoot('scripts/simulate/main.ts'), {
    configFile: false,
    root: fromRoot(''),
    logLevel: 'error',
    // The real one throws outside a browser.
    resolve: { alias: { 'webextension-polyfill': fromRoot('test/support/node/webextension-polyfill.ts') } },
  });
  const [what, count, seed] = process.argv.slice(2);
  if (!module.simulateCommand(what, count, seed)) process.exitCode = 1;
});
