/** Reloads or closes all tabs of a browser. */

import type { Browser } from 'puppeteer-core';

/** Reloads every web page. */
export async function reloadPages(browser: Browser): Promise<void> {
  const pages = (await browser.pages()).filter((page) => page.url().startsWith('https:'));
  // A page that is closed meanwhile needs no reload.
  await Promise.all(pages.map((page) => page.reload().catch(() => undefined)));
}

/** Closes them all. Opens an empty one first: a browser ends with its last tab. */
export async function closeAllPages(browser: Browser): Promise<void> {
  const before = await browser.pages();
  await browser.newPage();
  // A page may already be closing.
  await Promise.all(before.map((page) => page.close().catch(() => undefined)));
}
