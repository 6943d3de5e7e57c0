/** Whether the toolbar button is pinned, so that the first-run page can say when it is done. */

import { browser } from '../api.ts';

/** The part of `action` that the types of webextension-polyfill do not cover yet. */
interface PinnedAction {
  getUserSettings(): Promise<{ readonly isOnToolbar?: boolean }>;
  readonly onUserSettingsChanged: { addListener(listener: () => void): void };
}

const action = () => browser.action as unknown as PinnedAction;

/** Whether the button is on the toolbar itself, not behind the puzzle button. */
export async function isPinned(): Promise<boolean> {
  const { isOnToolbar } = await action().getUserSettings();
  return isOnToolbar === true;
}

/** Calls back when the button was pinned or unpinned. */
export function watchPinned(onChange: () => void): void {
  action().onUserSettingsChanged.addListener(() => onChange());
}
