/** Runs a TypeScript file of the repository in this process through vite, because Node 20 cannot do so by itself. */

import { fromRoot } from './root.mjs';

/**
 * The exports of that file. Needs `installDependencies` first.
 * @param {string} file
 * @returns {Promise<any>}
 */
export async function importTypeScript(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(fromRoot(file), { configFile: false, root: fromRoot(''), logLevel: 'error' });
  return module;
}
