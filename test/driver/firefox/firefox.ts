/** Drives Firefox with the built extension in it. */

import type { Page } from 'puppeteer-core';
import { WELCOME_PAGE } from '../../../src/browser/surface/pages.ts';
import type { InstallOptions, KagibanBrowser, LaunchOptions, Popup } from '../browser.ts';
import { COMPUTERS_CLOCK } from '../clock.ts';
import { POPUP_PATH, QUIET_FILE } from '../extension-files.ts';
import { stateOf } from '../extension-state.ts';
import { makeFolders } from '../folders.ts';
import { closeAllPages, reloadPages } from '../open-pages.ts';
import { openOutside } from '../outside.ts';
import { ownPage } from '../own-page.ts';
import { PORTAL, rmsServer } from '../rms-server.ts';
import { forgetSavedFiles, savedFiles } from '../saved-files.ts';
import { until } from '../until.ts';
import { collectFirefoxConsole } from './console.ts';
import { allowNotices, noticeOnScreen, pressNotice } from './notices.ts';
import { packed } from './packed.ts';
import { closeFirefoxPopup, openFirefoxPopup } from './popup.ts';
import { ADDON_HOST, evaluateIn, sender, startFirefox } from './program.ts';
import { firefoxWindow } from './window.ts';

const extensionAddress = (path: string) => `moz-extension://${ADDON_HOST}/${path}`;

export async function launchFirefox(options: LaunchOptions): Promise<KagibanBrowser> {
  const rms = rmsServer(options.clock ?? COMPUTERS_CLOCK, options.onlyServed);
  const messages = new Map<string, string>();
  /** Messages from before the last reset, which Firefox reports again. */
  const past = new Set<string>();
  const outside = await openOutside();
  const folders = await makeFolders('firefox');
  const start = async () => {
    const browser = await startFirefox(folders, outside.port, options);
    const send = sender(browser);
    return { browser, send, window: await firefoxWindow(send) };
  };
  let { browser, send, window } = await start();
  let quiet: string | undefined;
  let latest: Page | undefined;
  // Firefox does not give puppeteer the URL of an extension page; the page itself knows it.
  const opened = (path: string) =>
    ownPage(browser, extensionAddress(path), (page) =>
      evaluateIn(send, contextOf(page), () => location.href).catch(() => ''),
    );
  const install = async (wishes: InstallOptions) => {
    const archive = await packed(await folders.extensionFor({ ...options, ...wishes }));
    // Permanent, as from the store, so that it survives a restart. That is possible for an archive, not for a folder.
    const extensionData = { type: 'archivePath', path: archive };
    await send('webExtension.install', { extensionData, 'moz:permanent': true });
    if (options.visible !== true && !wishes.firstRun) await (await opened(WELCOME_PAGE)).close();
  };
  await install(options);

  const goTo = async (context: string, address: string) => {
    // Firefox never reports that an extension page has loaded.
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
    reset: async (wishes = {}) => {
      await collectFirefoxConsole(window, messages);
      await closeFirefoxPopup(window);
      await closeAllPages(browser);
      quiet = latest = undefined;
      // A test may have uninstalled it.
      await window.uninstall();
      rms.reset();
      outside.reset();
      await forgetSavedFiles(folders.downloads);
      for (const message of messages.keys()) past.add(message);
      messages.clear();
      await install(wishes);
    },
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
    savedFiles: () => savedFiles(folders.downloads),
    requests: () => ({ byPages: rms.asked(), byOthers: outside.asked() }),
    consoleMessages: async () => {
      await collectFirefoxConsole(window, messages);
      return [...messages].flatMap(([key, text]) => (past.has(key) ? [] : [text]));
    },
    isWorkerRunning: () => window.isBackgroundRunning(),
    stopWorker: () => window.stopBackground(),
    noticeOnScreen: () => noticeOnScreen(window),
    pressNotice: (notice) => pressNotice(window, notice),
    allowNotices: () => allowNotices(window),
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
