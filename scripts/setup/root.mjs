/** Where the repository is, whatever folder the command was called from. */

import { fileURLToPath } from 'node:url';

/**
 * The full path of a file of the repository.
 * @param {string} path
 */
export function fromRoot(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
