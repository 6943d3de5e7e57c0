/** The RMS page in the tab over which the popup was opened: the press on the toolbar lets us know it, and read it until it is left. */

import { browser } from '../api.ts';
import { grantedHosts } from './granted-hosts.ts';
import { RMS_HOSTS } from './hosts.ts';
import { readTab } from './page-scripts.ts';

export interface RmsPage {
  readonly tabId: number;
  readonly host: string;
  /** Whether its host is read without being asked. */
  readonly readByItself: boolean;
}

/** The page of RMS in the tab in front, or `undefined` where that shows anything else. */
export async function rmsPageInFront(): Promise<RmsPage | undefined> {
  const [[tab], granted] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    grantedHosts(),
  ]);
  const host = rmsHostOf(tab?.url);
  if (tab?.id === undefined || !host) return undefined;
  return { tabId: tab.id, host, readByItself: [...RMS_HOSTS, ...granted].some((pattern) => covers(pattern, host)) };
}

/** Reads that page now, in all its frames. Rejects where the browser does not let us. */
export async function readPageInFront({ tabId }: RmsPage): Promise<void> {
  await readTab(tabId);
}

function rmsHostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && host.endsWith('.rms.rakuten.co.jp') ? host : undefined;
}

/** Whether a match pattern, `https://<host>/*` or `https://*.<domain>/*`, covers this host. */
function covers(pattern: string, host: string): boolean {
  const wanted = pattern.slice('https://'.length).split('/')[0] ?? '';
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}
