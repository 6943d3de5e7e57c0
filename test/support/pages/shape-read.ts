/** What the reader makes of a page, without names and days: the same for a page and for its rebuild from a report. */

import { columnsFound } from '../../../src/rms/columns-found.ts';
import { readPage } from '../../../src/rms/read-page.ts';

/**
 * Screen, columns, lists, and for each row its state, family and whether it has a day; `undefined` if nothing is read.
 */
export function shapeRead(page: Document) {
  const found = readPage(page);
  if (!found) return undefined;
  return {
    screen: found.reading.screen,
    columns: columnsFound(found),
    lists: found.lists.length,
    rows: found.reading.keys.map(({ state, family, expiresOn }) => ({ state, family, dated: expiresOn !== undefined })),
  };
}
