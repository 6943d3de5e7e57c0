/** Opens RMS, manuals, our own pages, and the renewal steps in their own tab. */

import { browser } from '../api.ts';

export { RMS_LIST } from '../rms-access/hosts.ts';

/** Opens this address in a new tab. */
export async function openInTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Opens this address in a new tab in front of everything: the user pressed something that is not in the browser, whose
 * window may lie below others, be private, or be closed.
 */
export async function openInFront(url: string): Promise<void> {
  const windows = (await browser.windows.getAll({ windowTypes: ['normal'] })).filter(({ incognito }) => !incognito);
  const { id: windowId } = windows.find(({ focused }) => focused) ?? windows.at(-1) ?? {};
  if (windowId === undefined) {
    await browser.windows.create({ url });
    return;
  }
  await browser.tabs.create({ url, windowId });
  await browser.windows.update(windowId, { focused: true });
}

/** The address of the popup's page, laid out for a tab. */
export function overviewPage(): string {
  const page = browser.runtime.getManifest().action?.default_popup ?? '';
  return browser.runtime.getURL(`${page.split('#')[0]}?tab`);
}

/** The same, at the steps of this license. */
export function stepsPage(id: string): string {
  return `${overviewPage()}#steps=${encodeURIComponent(id)}`;
}

/** The address of the options page at one of its panels, or with something that it is to do. */
export function optionsPage(hash: string): string {
  return browser.runtime.getURL(`${browser.runtime.getManifest().options_ui?.page}#${hash}`);
}

/** Opens the options page, or switches to the tab where it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Our pages that the manifest does not name, as the build names them (vite.config.ts). */
export const PRACTICE_PAGE = 'src/entrypoints/practice/index.html';
export const WELCOME_PAGE = 'src/entrypoints/welcome/index.html';

/** The address of one of our pages. */
export function pageOfOurs(path: string): string {
  return browser.runtime.getURL(path);
}
