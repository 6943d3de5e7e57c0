/**
 * `npm run long-run`: the tests that make up their own pages, texts and stories, with many more of them than `npm test`
 * takes.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { fromRoot } from './setup/root.mjs';
import { run } from './setup/run.mjs';
import { runCommand } from './setup/trouble.mjs';

/** Test files, from the root, that use fast-check or ask how many inputs to take. */
export function filesOfLongRun() {
  return readdirSync(fromRoot('test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.posix.join('test', file.replaceAll('\\', '/')))
    .filter((file) => /from 'fast-check'|long-run\.ts'/.test(readFileSync(fromRoot(file), 'utf8')))
    .sort();
}

async function main() {
  checkNode();
  await installDependencies();
  const vitest = fromRoot('node_modules/vitest/vitest.mjs');
  const args = ['run', '--root', fromRoot(''), '--project', 'unit', '--testTimeout', '3600000', ...filesOfLongRun()];
  const { code } = await run(process.execPath, [vitest, ...args], { show: true, env: { KAGIBAN_LONG_RUN: '1' } });
  process.exitCode = code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runCommand(main);
