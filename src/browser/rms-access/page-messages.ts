/** Messages from our scripts on an RMS page to the background: a page can neither load our code nor open our pages. */

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

/** How long a further press is taken for the same one, in milliseconds: a double click opens one tab. */
const ONE_PRESS = 1000;

/** The license whose steps have just been asked for. */
let asked: string | undefined;

/** Asks for the renewal steps of this license, in a tab: one for one press. */
export async function askForSteps(id: string): Promise<void> {
  if (asked === id) return;
  asked = id;
  setTimeout(() => {
    if (asked === id) asked = undefined;
  }, ONE_PRESS);
  await browser.runtime.sendMessage({ type: 'show-steps', id }).catch(() => undefined);
}
