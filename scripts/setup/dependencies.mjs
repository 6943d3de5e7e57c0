/** Installs the locked packages if any are missing or differ from the lock file, without using any of them itself. */

import { readFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** npm writes this last, after everything else: without it an installation was cut short. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Makes node_modules match package-lock.json, in the root or in a folder of its own.
 * @param {string} [folder] from the root
 */
export async function installDependencies(folder = '.') {
  if (isInstalled(folder)) return;
  console.log(
    folder === '.' ? 'Installing the locked packages: npm ci' : `Installing the packages of ${folder}: npm ci`,
  );
  const { code, output } = await npm(folder, ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Trouble(
      `${output.trim()}\n\nThe packages could not be installed: see that npm's registry can be reached, then run this again.`,
    );
  }
}

/**
 * Whether the locked packages are installed. Compares contents: a fresh clone's lock file is always the newer one.
 * @param {string} folder
 */
function isInstalled(folder) {
  const installed = packagesIn(`${folder}/${INSTALLED}`);
  const locked = Object.entries(packagesIn(`${folder}/package-lock.json`) ?? {}).filter(([path]) => path !== '');
  // Packages for other systems are locked too, but never installed.
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
 * In that folder. Under `npm start`, npm says where its own program is. That avoids the shell that Windows needs for
 * `npm.cmd`.
 * @param {string} folder
 * @param {readonly string[]} args
 */
function npm(folder, args) {
  const cli = process.env.npm_execpath;
  const inFolder = ['--prefix', fromRoot(folder)];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...inFolder, ...args]);
  return run('npm', [...inFolder, ...args], { shell: process.platform === 'win32' });
}
