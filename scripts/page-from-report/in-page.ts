/** Runs inside the browser: reads the document as Kagiban would. */

import { readPage } from '../../src/rms/read-page.ts';

/** What the reader makes of this frame, as JSON; `undefined` if it finds nothing. */
export function read(): string | undefined {
  const found = readPage(document);
  return found && JSON.stringify({ ...found.reading, lists: found.lists.length });
}
