/** Acts on all tabs of a browser that show a page of the web. */

import type { Browser } from 'puppeteer-core';

/** Loads them anew. */
export async function reloadPages(browser: Browser): Promise<void> {
  const pages = (await browser.pages()).filter((page) => page.url().startsWith('https:'));
  // One that is closed meanwhile needs no reload.
  await Promise.all(pages.map((page) => page.reload().catch(() => undefined)));
}
