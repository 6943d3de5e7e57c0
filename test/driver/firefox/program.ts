/** Starts Firefox with a profile made for tests, and speaks its protocol where puppeteer has no API for it. */

import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { getBrowser } from '../../../scripts/setup/get-browser.mjs';
import type { LaunchOptions } from '../browser.ts';
import type { Folders } from '../folders.ts';

/** The id in the manifest. */
export const ADDON_ID = 'kagiban@kagiban.example';

/** The host of the extension's pages. Firefox makes one up for each profile unless it is set. */
export const ADDON_HOST = '11111111-2222-4333-8444-555555555555';

/** Sends one command of WebDriver BiDi. */
export type Send = <Result = unknown>(method: string, params: object) => Promise<Result>;

/** Starts it with the profile in this folder. All outgoing traffic goes to the proxy on that port. */
export async function startFirefox(
  { profile, downloads }: Folders,
  proxyPort: number,
  { visible = false, scrollBars = false }: LaunchOptions,
): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: await getBrowser('firefox'),
    headless: !visible,
    userDataDir: profile,
    defaultViewport: null,
    // Without it neither the toolbar nor extension pages can be reached
    // (docs/browser-traps.md, "Firefox that hides its own pages from tests").
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
      // It is reinstalled again and again, and nothing else may remain from the last time.
      'extensions.webextensions.keepUuidOnUninstall': true,
      // The ESR can be set to accept an extension that Mozilla has not signed.
      'xpinstall.signatures.required': false,
      // Without a desktop nobody shows notices but Firefox itself, and one that nobody shows is gone at once.
      'alerts.useSystemBackend': false,
      ...(!visible && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
      }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...(scrollBars && { 'widget.gtk.overlay-scrollbars.enabled': false, 'ui.useOverlayScrollbars': 0 }),
    },
  });
}

/** Puppeteer does not expose its connection. */
export function sender(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: never }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs a function in a tab, window or other context of that id; arguments and result are JSON. */
export async function evaluateIn<Args extends readonly unknown[], Result>(
  send: Send,
  context: string,
  run: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  const answer = await send<Evaluated>('script.evaluate', {
    expression: asText(run, args),
    target: { context },
    awaitPromise: true,
    resultOwnership: 'none',
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const { value } = answer.result;
  return value === undefined ? (undefined as Result) : JSON.parse(value);
}

/** A call of the function, as an expression that returns its answer as JSON. */
export function asText(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`;
}
