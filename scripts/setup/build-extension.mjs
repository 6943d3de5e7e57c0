/** Builds the extension from its source. */

import { rm } from 'node:fs/promises';
import { fromRoot } from './root.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

export const TARGETS = ['chrome', 'firefox'];

/**
 * Builds for these browsers and returns the folders. A failed build leaves no folder behind: half an extension would
 * load.
 * @param {readonly string[]} targets
 */
export async function buildAll(targets) {
  return Promise.all(
    targets.map(async (target) => {
      const folder = `dist/${target}`;
      await build(target, fromRoot(folder));
      return folder;
    }),
  );
}

/**
 * Builds for one browser into that folder.
 * @param {string} target
 * @param {string} folder its full path
 * @param {string} [advice] what to do if it failed
 */
export async function build(target, folder, advice = 'mend what is said above, then run this again') {
  const vite = fromRoot('node_modules/vite/bin/vite.js');
  const { code, output } = await run(process.execPath, [
    vite,
    'build',
    fromRoot(''),
    '--mode',
    target,
    '--outDir',
    folder,
  ]);
  if (code === 0) return;
  await rm(folder, { recursive: true, force: true });
  throw new Trouble(`${output.trim()}\n\nThe build for ${target} failed: ${advice}.`);
}
