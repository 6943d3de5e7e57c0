/** Injects our scripts into RMS pages where the browser does not do so by itself. */

import { browser } from '../api.ts';

/** The content script, under its name in the build. */
export function contentFiles(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  // Firefox returns full URLs but does not accept them everywhere. It resolves a path without a leading slash against
  // the calling page.
  return files.map((file) => new URL(file, browser.runtime.getURL('')).pathname);
}

/**
 * Runs the content script once in every frame of every open tab of these hosts. Browsers may skip pages loaded before
 * an install, update or grant. A tab that refuses is skipped until it loads again.
 */
export async function injectIntoOpenTabs(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...hosts] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : injectIntoTab(id))));
}

/** Runs the content script once in every frame of this tab. */
export async function injectIntoTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: contentFiles() });
}

/** Runs one of our scripts in one frame. Does nothing if the frame has gone meanwhile. */
export async function runIn(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
    .catch(() => undefined);
}
