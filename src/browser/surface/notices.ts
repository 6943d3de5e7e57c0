/**
 * The browser's notices, for which the user is asked: shown, cleared, and heard when pressed. Chrome and Firefox are
 * given the same plain form; Firefox refuses any other (docs/browser-traps.md, "Notices that Firefox refuses").
 */

import type { Permissions } from 'webextension-polyfill';
import { browser } from '../api.ts';

const NAME = 'notifications';
const WANTED: Permissions.Permissions = { permissions: [NAME] };

/** The namespace is there only with the permission, in Chrome perhaps only at the next start of this context. */
const notices = () => (browser as Partial<typeof browser>).notifications;

export interface Notice {
  /** One that is there with this id is replaced. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Whether notices may be shown. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(WANTED);
}

/** Asks the user for notices, and resolves to the answer. Must be called directly from a press. */
export async function askToNotify(): Promise<boolean> {
  return browser.permissions.request(WANTED);
}

/** Calls back when notices were allowed or are no longer. Returns a function that stops it. */
export function watchNotifyAccess(onChange: () => void): () => void {
  const listener = ({ permissions = [] }: Permissions.Permissions) => {
    if (permissions.includes(NAME)) onChange();
  };
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Shows it, and resolves once the browser has taken it. Rejects without the permission. */
export async function showNotice({ id, title, message }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  const api = notices();
  if (!api) throw new Error('Notices are not allowed here, or not yet.');
  await api.create(id, { type: 'basic', iconUrl, title, message });
}

/** The ids of the notices shown now. */
export async function shownNotices(): Promise<string[]> {
  return Object.keys((await notices()?.getAll()) ?? {});
}

/** Removes the notice with this id, if it is still shown. */
export async function clearNotice(id: string): Promise<void> {
  await notices()?.clear(id);
}

/**
 * Calls back with the id of a notice that was pressed. To be called at the start, so that a press wakes the background,
 * and again once notices are allowed; the same function is heard once.
 */
export function watchPresses(onPress: (id: string) => void): void {
  notices()?.onClicked.addListener(onPress);
}
