/** Reads every page of RMS's other hosts that the user has granted, for as long as the grant lasts. */

import { browser } from '../api.ts';
import { isOfRms, RMS_HOSTS } from './hosts.ts';
import { contentFiles, injectIntoOpenTabs } from './page-scripts.ts';

/** The id of our registered content script. */
const ID = 'granted-hosts';

/** The match patterns of the hosts that the user has granted beyond those of the manifest. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => isOfRms(origin) && !RMS_HOSTS.includes(origin));
}

/**
 * Registers the content script for exactly these hosts. Called at every start and after every grant, because an update
 * of the extension clears the registration. What is registered already is left alone: a page that loads while it is
 * registered anew is not read. Such pages are read here.
 */
export async function registerGrantedHosts(): Promise<void> {
  const [matches, [registered]] = await Promise.all([
    grantedHosts(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (registered && areSame(registered.matches, matches)) return;
  const script = { id: ID, matches, js: contentFiles(), allFrames: true, runAt: 'document_idle' as const };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await injectIntoOpenTabs(matches);
}

function areSame(some: readonly string[] = [], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join();
}

/** Asks the user for this one host, and resolves to the answer. Must be called directly from a press. */
export async function askToReadHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${host}/*`] });
}
