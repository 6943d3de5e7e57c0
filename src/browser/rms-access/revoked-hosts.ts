/**
 * Ends the reading of open pages whose host the user has taken back: the browser does not stop a script that runs there
 * already.
 */

import * as v from 'valibot';
import type { Permissions } from 'webextension-polyfill';
import { browser } from '../api.ts';
import { isForHost } from './hosts.ts';

const schema = v.strictObject({ type: v.literal('revoked'), origins: v.array(v.string()) });

/** Tells our scripts in all tabs whenever hosts are taken back. Called in the background. */
export function tellOfRevokedHosts(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }: Permissions.Permissions) => {
    if (origins.length > 0) void tellAllTabs({ type: 'revoked', origins });
  });
}

/** Tabs without a script of ours do not answer. Their addresses are hidden from us: the scripts know where they are. */
async function tellAllTabs(message: v.InferOutput<typeof schema>): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, message))));
}

/** Calls back when the host of this page is taken back. Returns a function that stops it. */
export function onRevoked(stop: () => void): () => void {
  const listener = (message: unknown) => {
    const { success, output } = v.safeParse(schema, message);
    if (success && output.origins.some((origin) => isForHost(origin, location.hostname))) stop();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
