/** Runs a TypeScript file of the repository in this process. Node 20 cannot by itself; vite, which builds the extension, can. */

import { fromRoot } from './root.mjs';

/**
 * The exports of that file. Only after `installDependencies`.
 * @param {string} file
 * @returns {Promise<any>}
 */
export async function importTypeScript(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(fromRoot(file), { configFile: false, root: fromRoot(''), logLevel: 'error' });
  return module;
}
