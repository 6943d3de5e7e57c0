/** Puts our scripts into RMS pages where the browser does not do so by itself. */

import { browser } from './api.ts';
import { RMS_HOSTS } from './hosts.ts';

/**
 * Runs the content script once in every frame of every open RMS tab: browsers do so only for pages that load after an install, update or
 * grant. A tab that refuses is passed over: it will be read when it loads again.
 */
export async function readOpenTabs(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  const tabs = await browser.tabs.query({ url: [...RMS_HOSTS] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files }),
    ),
  );
}

/** Runs this script of ours in one frame. A frame that has gone meanwhile is passed over. */
export async function runIn(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
    .catch(() => undefined);
}
