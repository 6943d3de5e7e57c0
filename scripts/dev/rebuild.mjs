/** Rebuilds the extension while a browser runs it from its folder. */

import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from '../setup/build-extension.mjs';
import { fromRoot } from '../setup/root.mjs';

/**
 * What is built for each browser.
 * @type {Readonly<Record<import('../setup/find-browser.mjs').BrowserName, string>>}
 */
export const TARGET_OF = { chromium: 'chrome', firefox: 'firefox' };

const ADVICE = 'mend what is said above; until then the build before it stays';

/**
 * Builds into a second folder and copies only a complete build, because the browser may read at any time, such as for
 * the popup. Throws a Trouble if the build fails.
 * @param {string} target
 * @param {{ folder?: string, buildInto?: typeof build }} [how]
 */
export async function rebuild(target, { folder = fromRoot(`dist/${target}`), buildInto = build } = {}) {
  const next = `${folder}.next`;
  try {
    await buildInto(target, next, ADVICE);
    await refill(folder, next);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/**
 * Makes one folder hold what the other holds. The folder itself stays, so it is never missing.
 * @param {string} folder
 * @param {string} next
 */
async function refill(folder, next) {
  await cp(next, folder, { recursive: true });
  const wanted = new Set(await readdir(next, { recursive: true }));
  for (const name of await readdir(folder, { recursive: true })) {
    if (!wanted.has(name)) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}
