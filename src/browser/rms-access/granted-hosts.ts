/** RMS's other hosts: read on every page only where the user has granted the host, and for as long as the grant lasts. */

import { browser } from '../api.ts';
import { isOfRms, RMS_HOSTS } from './hosts.ts';
import { contentFiles } from './page-scripts.ts';

/** The name under which the browser keeps what we registered. */
const ID = 'granted-hosts';

/** The match patterns of the hosts that the user has granted besides those of the manifest. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => isOfRms(origin) && !RMS_HOSTS.includes(origin));
}

/**
 * Has every page of these hosts read as it loads, and of no other. Called at every start and after every grant, since the browser
 * forgets what was registered when the extension is updated.
 */
export async function readGrantedHosts(): Promise<void> {
  const [matches, registered] = await Promise.all([
    grantedHosts(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: contentFiles(), allFrames: true, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Asks the user for this one host. Must be called straight from a press. Resolves to the answer. */
export async function askToReadHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${host}/*`] });
}
