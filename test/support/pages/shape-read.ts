/** What the reader makes of a page, without its names and days: the same of a page and of the one that was built from its report. */

import { columnsFound } from '../../../src/rms/columns-found.ts';
import { readPage } from '../../../src/rms/read-page.ts';

/** Screen, columns, lists, and of each row its state, its family and whether it has a day; `undefined` where nothing is read. */
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
