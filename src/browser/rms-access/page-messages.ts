/** What the scripts on an RMS page ask of the background: a page can neither load our code nor open our pages by itself. */

import { browser } from '../api.ts';

/** Whether the extension that this script belongs to is still there. Chromium leaves scripts running after it went away. */
export function isStillThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Asks for the script that explains what this frame shows. Nobody answers where the extension has just gone away. */
export async function askForExplanation(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'explain-here' }).catch(() => undefined);
}

/** Asks for the renewal steps of this license, in a tab. */
export async function askForSteps(id: string): Promise<void> {
  await browser.runtime.sendMessage({ type: 'show-steps', id }).catch(() => undefined);
}
