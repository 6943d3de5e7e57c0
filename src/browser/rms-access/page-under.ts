/**
 * The RMS page under the popup: the press on the toolbar button lets us identify and read it (`activeTab`) until the
 * user leaves it.
 */

import { browser } from '../api.ts';
import { grantedHosts } from './granted-hosts.ts';
import { isForHost, RMS_HOSTS } from './hosts.ts';
import { injectIntoTab } from './page-scripts.ts';

export interface RmsPage {
  readonly tabId: number;
  readonly host: string;
  /** Whether its host is read without asking. */
  readonly readByItself: boolean;
}

/** The RMS page in the active tab, or `undefined` if it shows anything else. */
export async function rmsPageInFront(): Promise<RmsPage | undefined> {
  const [[tab], granted] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    grantedHosts(),
  ]);
  const host = rmsHostOf(tab?.url);
  if (tab?.id === undefined || !host) return undefined;
  return { tabId: tab.id, host, readByItself: [...RMS_HOSTS, ...granted].some((pattern) => isForHost(pattern, host)) };
}

/** Reads that page now, in all its frames. Rejects if the browser does not let us. */
export async function readPageInFront({ tabId }: RmsPage): Promise<void> {
  await injectIntoTab(tabId);
}

function rmsHostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && host.endsWith('.rms.rakuten.co.jp') ? host : undefined;
}
