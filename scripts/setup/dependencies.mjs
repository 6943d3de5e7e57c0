/** Installs the locked packages where they are missing or others than the lock file names. Uses none of them itself. */

import { readFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** What npm writes last, only after everything else is in place: without it an installation was cut short. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Makes node_modules what package-lock.json says. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the locked packages: npm ci');
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Trouble(
      `${output.trim()}\n\nThe packages could not be installed: see that npm's registry can be reached, then run this again.`,
    );
  }
}

/** Whether what is installed is what is locked. By content: a fresh clone's lock file is always the newer one. */
function isInstalled() {
  const installed = packagesIn(INSTALLED);
  const locked = Object.entries(packagesIn('package-lock.json') ?? {}).filter(([path]) => path !== '');
  // Packages for other systems are locked as well, and never installed.
  return (
    installed !== undefined &&
    locked.every(([path, { version, optional }]) =>
      path in installed ? installed[path]?.version === version : optional === true,
    )
  );
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(fromRoot(path), 'utf8')).packages;
  } catch {
    return undefined;
  }
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
