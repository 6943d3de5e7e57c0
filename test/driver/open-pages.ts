/** Acts on all tabs of a browser. */

import type { Browser } from 'puppeteer-core';

/** Loads every page of the web anew. */
export async function reloadPages(browser: Browser): Promise<void> {
  const pages = (await browser.pages()).filter((page) => page.url().startsWith('https:'));
  // One that is closed meanwhile needs no reload.
  await Promise.all(pages.map((page) => page.reload().catch(() => undefined)));
}

/** Closes them all. An empty one comes first: with its last tab a browser ends. */
export async function closeAllPages(browser: Browser): Promise<void> {
  const before = await browser.pages();
  await browser.newPage();
  // One may be closing by itself.
  await Promise.all(before.map((page) => page.close().catch(() => undefined)));
}
