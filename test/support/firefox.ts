/** Drives Firefox with the built extension in it. */

import type { Page } from 'puppeteer-core';
import { WELCOME_PAGE } from '../../src/browser/pages.ts';
import type { KagibanBrowser, LaunchOptions, Popup } from './browser.ts';
import { POPUP_PATH, QUIET_FILE } from './extension-files.ts';
import { stateOf } from './extension-state.ts';
import { collectFirefoxConsole } from './firefox-console.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { ADDON_HOST, evaluateIn, sender, startFirefox } from './firefox-program.ts';
import { firefoxWindow } from './firefox-window.ts';
import { makeFolders } from './folders.ts';
import { reloadPages } from './open-pages.ts';
import { openOutside } from './outside.ts';
import { ownPage } from './own-page.ts';
import { packed } from './packed.ts';
import { todayInJapan } from './placeholders.ts';
import { PORTAL, rmsServer } from './rms-server.ts';
import { until } from './until.ts';

const extensionAddress = (path: string) => `moz-extension://${ADDON_HOST}/${path}`;

export async function launchFirefox(options: LaunchOptions): Promise<KagibanBrowser> {
  const rms = rmsServer(options.today ?? todayInJapan(), options.onlyServed);
  const messages = new Map<string, string>();
  const outside = await openOutside();
  const folders = await makeFolders('firefox');
  const archive = await packed(await folders.extensionFor(options));
  const start = async () => {
    const browser = await startFirefox(folders.profile, outside.port, Boolean(options.visible));
    const send = sender(browser);
    return { browser, send, window: await firefoxWindow(send) };
  };
  let { browser, send, window } = await start();
  let quiet: string | undefined;
  let latest: Page | undefined;
  // For good, as from the store, so that it is still there after a restart: an archive can be installed so, a folder cannot.
  await send('webExtension.install', { extensionData: { type: 'archivePath', path: archive }, 'moz:permanent': true });

  // Firefox tells puppeteer nothing of where a page of an extension is; the page itself knows.
  const opened = (path: string) =>
    ownPage(browser, extensionAddress(path), (page) =>
      evaluateIn(send, contextOf(page), () => location.href).catch(() => ''),
    );
  if (options.visible !== true && !options.firstRun) await (await opened(WELCOME_PAGE)).close();

  const goTo = async (context: string, address: string) => {
    // Firefox never says that a page of an extension has been loaded.
    await send('browsingContext.navigate', { context, url: address, wait: 'none' });
    const isThere = () =>
      evaluateIn(send, context, () => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    await until(() => isThere().catch(() => false), address);
  };
  const quietTab = async (): Promise<string> => {
    if (
      quiet !== undefined &&
      (await evaluateIn(send, quiet, () => location.protocol).catch(() => '')) === 'moz-extension:'
    )
      return quiet;
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab', background: true });
    await goTo(context, extensionAddress(QUIET_FILE));
    quiet = context;
    return context;
  };
  const evaluate: Popup['evaluate'] = async (run, ...args) => evaluateIn(send, await quietTab(), run, ...args);
  const openServed = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await rms.serveTo(page);
    await page.goto(address);
    latest = page;
    return page;
  };

  return {
    name: 'firefox',
    extensionAddress,
    open: (name, address = `${PORTAL}${name}`) => openServed(address),
    reloadPages: () => reloadPages(browser),
    serve: rms.put,
    popup: async (over = latest) => {
      await (over ?? (await openServed('about:blank'))).bringToFront();
      const popup = await openFirefoxPopup(window);
      const close = async () => {
        await collectFirefoxConsole(window, messages);
        await popup.close();
      };
      return { ...popup, close };
    },
    ownPage: opened,
    openExtensionPage: async (rest = '', path = POPUP_PATH) => {
      const page = await browser.newPage();
      await goTo(contextOf(page), extensionAddress(path + rest));
      return page;
    },
    evaluate,
    ...stateOf(evaluate),
    requests: () => ({ byPages: rms.asked(), byOthers: outside.asked() }),
    consoleMessages: async () => {
      await collectFirefoxConsole(window, messages);
      return [...messages.values()];
    },
    isWorkerRunning: () => window.isBackgroundRunning(),
    stopWorker: () => window.stopBackground(),
    reloadExtension: () => window.reload(),
    disable: () => window.setEnabled(false),
    enable: () => window.setEnabled(true),
    uninstall: () => window.uninstall(),
    restart: async () => {
      await collectFirefoxConsole(window, messages);
      await browser.close();
      quiet = latest = undefined;
      ({ browser, send, window } = await start());
    },
    untilClosed: () => new Promise((closed) => browser.once('disconnected', () => closed())),
    close: async () => {
      await browser.close();
      await outside.close();
      await folders.remove();
    },
  };
}

/** The id of the page's tab in the protocol. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
