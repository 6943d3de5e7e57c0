/**
 * `npm run long-run`: runs the tests that invent their pages, texts and stories, with far more of them than `npm test`
 * does.
 */

import { installDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { fromRoot } from './setup/root.mjs';
import { run } from './setup/run.mjs';
import { runCommand } from './setup/trouble.mjs';

/** Parts of these tests' file names. */
const FILES = ['random-', 'hostile-', '-model', '-laws'];

await runCommand(async () => {
  checkNode();
  await installDependencies();
  const vitest = fromRoot('node_modules/vitest/vitest.mjs');
  const args = ['run', '--root', fromRoot(''), '--project', 'unit', '--testTimeout', '3600000', ...FILES];
  const { code } = await run(process.execPath, [vitest, ...args], { show: true, env: { KAGIBAN_LONG_RUN: '1' } });
  process.exitCode = code;
});
