/** Finds the page that the extension opens by itself once it was installed. */

import type { Browser, Page } from 'puppeteer-core';
import { WELCOME_PAGE } from '../../src/browser/pages.ts';
import { until } from './until.ts';

/** The first-run page, once it is there. `urlOf` says where a page is, for browsers whose own `url()` does not know it. */
export async function firstRunPage(
  browser: Browser,
  extensionAddress: (path: string) => string,
  urlOf: (page: Page) => string | Promise<string> = (page) => page.url(),
): Promise<Page> {
  const address = extensionAddress(WELCOME_PAGE);
  return until(async () => {
    for (const page of await browser.pages()) if ((await urlOf(page)) === address) return page;
    return undefined;
  }, 'the first-run page');
}
