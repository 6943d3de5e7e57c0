/** Whether the browser lets Kagiban read RMS: in Firefox the user may refuse or take back each host. */

import type { Permissions } from 'webextension-polyfill';
import { browser } from '../api.ts';
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

/** Calls back when access to hosts is granted, with these hosts, or taken away, with none. Returns the way to stop. */
export function watchHostAccess(onChange: (added: readonly string[]) => void): () => void {
  const onAdded = ({ origins = [] }: Permissions.Permissions) => onChange(origins);
  const onRemoved = () => onChange([]);
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  return () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  };
}
