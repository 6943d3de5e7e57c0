/** Finds a page that the extension has opened by itself. */

import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * The page at this address, once it is there. `urlOf` returns a page's URL, for browsers whose own `url()` does not
 * know it.
 */
export async function ownPage(
  browser: Browser,
  address: string,
  urlOf: (page: Page) => string | Promise<string> = (page) => page.url(),
): Promise<Page> {
  return until(async () => {
    for (const page of await browser.pages()) if ((await urlOf(page)) === address) return page;
    return undefined;
  }, address);
}
