/** Does what a user does to an extension on chrome://extensions. */

import type { Browser, Page } from 'puppeteer-core';

/** The part of that page's API that is used here. */
declare const chrome: {
  readonly management: { readonly setEnabled: (id: string, enabled: boolean) => Promise<void> };
  readonly developerPrivate: { readonly reload: (id: string, options: object) => Promise<unknown> };
};

export async function setEnabled(browser: Browser, id: string, enabled: boolean): Promise<void> {
  await onExtensionsPage(browser, (of, on) => chrome.management.setEnabled(of, on), id, enabled);
}

export async function reloadUnpacked(browser: Browser, id: string): Promise<void> {
  await onExtensionsPage(
    browser,
    async (of) => void (await chrome.developerPrivate.reload(of, { failQuietly: true })),
    id,
  );
}

const EXTENSIONS = 'chrome://extensions';

/** One per browser, because the page is slow to open. */
const pages = new WeakMap<Browser, Page>();

async function onExtensionsPage<Args extends unknown[]>(
  browser: Browser,
  act: (...args: Args) => Promise<void>,
  ...args: Args
): Promise<void> {
  const before = pages.get(browser);
  // In a visible window the user may have closed it or navigated away.
  const isThere = before?.isClosed() === false && before.url().startsWith(EXTENSIONS);
  const page = isThere ? before : await openExtensionsPage(browser);
  pages.set(browser, page);
  await page.evaluate(act as (...given: unknown[]) => Promise<void>, ...args);
}

async function openExtensionsPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ background: true });
  await page.goto(EXTENSIONS);
  return page;
}
