/** The reader's front door: a page goes in, what it says of license keys comes out, or nothing. */

import type { Found } from './found.ts';
import { SCREENS } from './screens/index.ts';

/** What the first screen that knows this page reads from it; `undefined` on a page that is about something else. Changes nothing on the page. */
export function readPage(page: Document): Found | undefined {
  for (const screen of SCREENS) {
    const found = screen.read(page);
    if (found) return found;
  }
  return undefined;
}
