/** Whether the browser lets Kagiban read RMS: in Firefox the user may refuse or take back each host. */

import { browser } from './api.ts';
import { RMS_HOSTS } from './hosts.ts';

const WANTED = { origins: [...RMS_HOSTS] };

/** Whether both RMS hosts may be read. */
export async function mayReadRms(): Promise<boolean> {
  return browser.permissions.contains(WANTED);
}

/** Asks the user for both hosts. Must be called straight from a press. Resolves to the answer. */
export async function askToReadRms(): Promise<boolean> {
  return browser.permissions.request(WANTED);
}

/** Calls back when access to a host is granted or taken away. Returns the way to stop. */
export function watchHostAccess(onChange: () => void): () => void {
  const listener = () => onChange();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
