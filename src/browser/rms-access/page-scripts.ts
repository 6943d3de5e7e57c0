/** Puts our scripts into RMS pages where the browser does not do so by itself. */

import { browser } from '../api.ts';

/** The content script, as the build has named its file. */
export function contentFiles(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  // Firefox gives whole addresses but does not take them everywhere, and takes a path without a slash for one beside the calling page.
  return files.map((file) => new URL(file, browser.runtime.getURL('')).pathname);
}

/**
 * Runs the content script once in every frame of every open tab of these hosts: browsers do so only for pages that load after an install,
 * update or grant. A tab that refuses is passed over: it will be read when it loads again.
 */
export async function readOpenTabs(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...hosts] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : readTab(id))));
}

/** Runs the content script once in every frame of this tab. */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: contentFiles() });
}

/** Runs this script of ours in one frame. A frame that has gone meanwhile is passed over. */
export async function runIn(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
    .catch(() => undefined);
}
