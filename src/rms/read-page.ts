/** The reader's front door: a page goes in, what it says of license keys comes out, or nothing. */

import type { Found } from './found.ts';
import { duringOneLook } from './one-look.ts';
import { SCREENS } from './screens/index.ts';
import { isTranslated } from './translated.ts';

/** What the first screen that knows this page reads from it; `undefined` on one that is about something else, or translated. Changes nothing on the page. */
export function readPage(page: Document): Found | undefined {
  return duringOneLook(() => {
    for (const screen of SCREENS) {
      const found = screen.read(page);
      if (found) return isTranslated(page, found) ? undefined : found;
    }
    return undefined;
  });
}
