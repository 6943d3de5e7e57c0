/** Opens pages: RMS, manuals, our own, and the renewal steps in a tab of their own. */

import { browser } from '../api.ts';

export { RMS_LIST } from '../rms-access/hosts.ts';

/** Opens this address in a new tab. */
export async function openInTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** The address of the popup's page, laid out for a tab, at the steps of this license. */
export function stepsPage(id: string): string {
  const page = browser.runtime.getManifest().action?.default_popup ?? '';
  return browser.runtime.getURL(`${page.split('#')[0]}?tab#steps=${encodeURIComponent(id)}`);
}

/** Opens the options page, or goes to the tab in which it is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Our pages besides those that the manifest names, as the build names them (vite.config.ts). */
export const PRACTICE_PAGE = 'src/entrypoints/practice/index.html';
export const WELCOME_PAGE = 'src/entrypoints/welcome/index.html';

/** The address of one of our pages. */
export function pageOfOurs(path: string): string {
  return browser.runtime.getURL(path);
}
