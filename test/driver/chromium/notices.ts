/**
 * Presses a notice in Chromium. No program can press what the system shows, so the background is handed the event that
 * such a press causes.
 */

import type { WebWorker } from 'puppeteer-core';

/** Runs in the background. `dispatch` is how Chromium itself hands over an event. */
declare const chrome: { readonly notifications: { readonly onClicked: { readonly dispatch: (id: string) => void } } };

export async function pressInWorker(worker: WebWorker, id: string): Promise<void> {
  await worker.evaluate((pressed) => chrome.notifications.onClicked.dispatch(pressed), id);
}
