/** Installs the locked packages where they are missing or older than the lock file. Uses none of them itself. */

import { statSync } from 'node:fs';
import { fromRoot } from './root.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** What npm writes last, only after everything else is in place: without it an installation was cut short. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Makes node_modules what package-lock.json says. */
export async function installDependencies() {
  if (writtenAt(INSTALLED) >= writtenAt('package-lock.json')) return;
  console.log('Installing the locked packages: npm ci');
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Trouble(
      `${output.trim()}\n\nThe packages could not be installed: see that npm's registry can be reached, then run this again.`,
    );
  }
}

/** @param {string} path */
function writtenAt(path) {
  return statSync(fromRoot(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Under `npm start` npm says where its own program is. That spares the shell which Windows needs for `npm.cmd`.
 * @param {readonly string[]} args
 */
function npm(args) {
  const cli = process.env.npm_execpath;
  const inRoot = ['--prefix', fromRoot('')];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...inRoot, ...args]);
  return run('npm', [...inRoot, ...args], { shell: process.platform === 'win32' });
}
