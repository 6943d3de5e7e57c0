/** Whether the browser lets Kagiban read RMS: in Firefox the user may refuse or revoke each host. */

import type { Permissions } from 'webextension-polyfill';
import { browser } from '../api.ts';
import { RMS_HOSTS } from './hosts.ts';

const WANTED = { origins: [...RMS_HOSTS] };

/** Whether both RMS hosts may be read. */
export async function mayReadRms(): Promise<boolean> {
  return browser.permissions.contains(WANTED);
}

/** Asks the user for both hosts, and resolves to the answer. Must be called directly from a press. */
export async function askToReadRms(): Promise<boolean> {
  return browser.permissions.request(WANTED);
}

/**
 * Calls back when host access is granted, with these hosts, or revoked, with none. Returns a function that stops it.
 */
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
