/** What runs inside of the browser: reads the document as Kagiban would. */

import { readPage } from '../../src/rms/read-page.ts';

/** What the reader makes of this frame, as text; `undefined` where it says nothing. */
export function read(): string | undefined {
  const found = readPage(document);
  return found && JSON.stringify({ ...found.reading, lists: found.lists.length });
}
