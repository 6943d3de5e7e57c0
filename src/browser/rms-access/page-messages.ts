/**
 * Messages to the background: from our scripts on an RMS page, which can neither load our code nor open our pages, and
 * from the popup.
 */

import { browser } from '../api.ts';

/** Whether this script's extension is still there. Chromium leaves scripts running after the extension is gone. */
export function isStillThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Asks for the script that explains this frame. There is no answer if the extension has just gone away. */
export async function askForExplanation(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'explain-here' }).catch(() => undefined);
}

/** Asks for the renewal steps of this license, in a tab. */
export async function askForSteps(id: string): Promise<void> {
  await browser.runtime.sendMessage({ type: 'show-steps', id }).catch(() => undefined);
}

/** Asks for the badge to be shown anew: whoever opens the popup compares the two. */
export async function askForBadge(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'refresh-badge' }).catch(() => undefined);
}
