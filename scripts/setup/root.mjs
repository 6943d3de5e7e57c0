/** Locates the repository, whatever folder the command was run from. */

import { fileURLToPath } from 'node:url';

/**
 * The full path of a file in the repository.
 * @param {string} path
 */
export function fromRoot(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
