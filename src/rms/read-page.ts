/** The reader's front door: a page goes in, what it says of license keys comes out, or nothing. */

import { isOfKeys, type ScreenId } from '../domain/facts/reading.ts';
import type { Found } from './found.ts';
import { whileReading } from './page/memo.ts';
import { isInOtherWords, isTranslated } from './page/translated.ts';
import { SCREENS } from './screens/index.ts';

/**
 * One look at a document: what it shows; or the screen of keys that stands there in a translation and is not read; or
 * neither.
 */
export interface PageReading {
  readonly found?: Found;
  readonly translated?: ScreenId;
}

/**
 * What the first screen that knows this page reads from it; `undefined` on one that is about something else, or
 * translated. Changes nothing on the page.
 */
export function readPage(page: Document): Found | undefined {
  return readerOf(page)().found;
}

/**
 * Reads this document again and again. A translation soon leaves no word by which a screen is known: then it is still
 * the one that stood at the same address before.
 */
export function readerOf(page: Document): () => PageReading {
  let before: { readonly screen: ScreenId; readonly address: string; readonly lang: string } | undefined;
  const read = (): PageReading => {
    const found = firstFound(page);
    if (!found) {
      const isSame = before?.address === page.URL && isInOtherWords(page, before.lang);
      return isSame && before ? { translated: before.screen } : {};
    }
    const { screen } = found.reading;
    const isListed = isOfKeys(screen);
    if (isTranslated(page, found)) return isListed ? { translated: screen } : {};
    before = isListed ? { screen, address: page.URL, lang: page.documentElement.lang } : undefined;
    return { found };
  };
  return () => whileReading(read);
}

function firstFound(page: Document): Found | undefined {
  for (const screen of SCREENS) {
    const found = screen.read(page);
    if (found) return found;
  }
  return undefined;
}
