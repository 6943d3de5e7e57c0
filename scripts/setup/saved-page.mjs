/** Reads the page that a user saved from RMS. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

/**
 * Its raw bytes, since it may be in any encoding. `undefined` if no file was named.
 * @param {string | undefined} file as typed, relative to the folder where `npm` was called
 */
export function savedPage(file) {
  if (file === undefined) return undefined;
  const full = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    return readFileSync(full);
  } catch {
    throw new Trouble(`${full} cannot be read: name a page that you saved from RMS, such as saved-page.html.`);
  }
}
