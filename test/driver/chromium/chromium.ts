/** Drives Chromium, Chrome or Edge with the built extension in it. */

import type { Browser, Page, Target } from 'puppeteer-core';
import { WELCOME_PAGE } from '../../../src/browser/surface/pages.ts';
import type { InstallOptions, KagibanBrowser, LaunchOptions } from '../browser.ts';
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
import { collectConsole } from './console.ts';
import { reloadUnpacked, setEnabled } from './extensions-page.ts';
import { pressInWorker } from './notices.ts';
import { makeProfile, startChromium, unpackedId } from './program.ts';
import { quietPage } from './quiet-page.ts';

export async function launchChromium(options: LaunchOptions): Promise<KagibanBrowser> {
  const rms = rmsServer(options.clock ?? COMPUTERS_CLOCK, options.onlyServed);
  const messages: string[] = [];
  const outside = await openOutside();
  const folders = await makeFolders('chromium');
  const extension = await folders.extensionFor(options);
  await makeProfile(folders.profile, extension, options.visible ? undefined : folders.downloads);
  const serveTab = async (target: Target) => {
    if (target.type() !== 'page' || /^chrome/.test(target.url())) return;
    const page = await target.page();
    if (page) await rms.serveTo(page);
  };
  const start = async (): Promise<Browser> => {
    const started = await startChromium(folders.profile, outside.port, options);
    collectConsole(started, messages);
    // A user may open tabs of their own.
    if (options.visible) started.on('targetcreated', (target) => void serveTab(target).catch(() => undefined));
    return started;
  };
  let browser = await start();
  let latest: Page | undefined;
  const id = unpackedId(extension);
  const extensionAddress = (path: string) => `chrome-extension://${id}/${path}`;

  const opened = (path: string) => ownPage(browser, extensionAddress(path));
  const install = async ({ firstRun = false }: InstallOptions) => {
    await browser.installExtension(extension);
    if (options.visible !== true && !firstRun) await (await opened(WELCOME_PAGE)).close();
  };
  await install(options);

  const quiet = quietPage(() => browser, extensionAddress(QUIET_FILE), Boolean(options.visible));
  const { evaluate } = quiet;
  const workers = () =>
    browser
      .targets()
      .filter((target) => target.type() === 'service_worker' && target.url().startsWith(extensionAddress('')));
  const isWorkerRunning = () =>
    evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0);
  const installed = async () => {
    const found = (await browser.extensions()).get(id);
    if (!found) throw new Error('The extension is not installed.');
    return found;
  };
  const openServed = async (address: string): Promise<Page> => {
    const [first] = await browser.pages();
    const page = options.visible && first?.url() === 'about:blank' ? first : await browser.newPage();
    await rms.serveTo(page);
    await page.goto(address);
    latest = page;
    return page;
  };

  return {
    name: 'chromium',
    extensionAddress,
    reset: async (wishes = {}) => {
      await closeAllPages(browser);
      latest = undefined;
      // A test may have uninstalled it.
      if ((await browser.extensions()).has(id)) await browser.uninstallExtension(id);
      await folders.extensionFor({ ...options, ...wishes });
      rms.reset();
      outside.reset();
      messages.length = 0;
      await forgetSavedFiles(folders.downloads);
      await install(wishes);
    },
    open: (name, address = `${PORTAL}${name}`) => openServed(address),
    reloadPages: () => reloadPages(browser),
    serve: rms.put,
    popup: async (over = latest) => {
      const under = over ?? (await openServed('about:blank'));
      await under.bringToFront();
      await (await installed()).triggerAction(under);
      const target = await browser.waitForTarget((one) => one.url().startsWith(extensionAddress(POPUP_PATH)), {
        timeout: 30_000,
      });
      const page = await target.asPage();
      await page.waitForFunction(() => document.readyState === 'complete');
      return {
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        evaluate: async (run, ...args) => page.evaluate(run as any, ...args) as any,
        picture: () => page.screenshot(),
        close: () => page.close(),
      };
    },
    ownPage: opened,
    openExtensionPage: async (rest = '', path = POPUP_PATH) => {
      const page = await browser.newPage();
      await page.goto(extensionAddress(path + rest));
      return page;
    },
    evaluate,
    ...stateOf(evaluate),
    savedFiles: () => savedFiles(folders.downloads),
    requests: () => ({ byPages: rms.asked(), byOthers: outside.asked() }),
    consoleMessages: async () => [...messages],
    isWorkerRunning,
    stopWorker: async () => {
      // A pending event may start it once more.
      await until(async () => {
        // One that has just gone by itself cannot be closed any more, which is as well.
        for (const target of workers()) await (await target.worker())?.close().catch(() => undefined);
        return !(await isWorkerRunning());
      }, 'the service worker to stop');
    },
    noticeOnScreen: async () => 'none',
    pressNotice: async (notice) => {
      const worker = await until(async () => {
        // A message of no meaning to it starts it.
        await evaluate(() => chrome.runtime.sendMessage('').catch(() => undefined));
        return workers()[0]?.worker();
      }, 'the service worker');
      await pressInWorker(worker as NonNullable<typeof worker>, notice);
    },
    allowNotices: () => Promise.reject(new Error('No program can answer the question of Chromium.')),
    reloadExtension: async () => {
      await quiet.close();
      await reloadUnpacked(browser, id);
    },
    disable: async () => {
      await quiet.close();
      await setEnabled(browser, id, false);
    },
    enable: () => setEnabled(browser, id, true),
    uninstall: async () => {
      await quiet.close();
      await browser.uninstallExtension(id);
    },
    restart: async () => {
      await quiet.close();
      // An extension that a program loaded is gone after a restart. Reloaded on chrome://extensions, it is like one
      // that a user loaded.
      await reloadUnpacked(browser, id);
      await quiet.untilThere();
      await quiet.close();
      await browser.close();
      latest = undefined;
      browser = await start();
    },
    untilClosed: () => new Promise((closed) => browser.once('disconnected', () => closed())),
    close: async () => {
      await browser.close();
      await outside.close();
      await folders.remove();
    },
  };
}

declare const chrome: {
  runtime: {
    getContexts: (filter: object) => Promise<object[]>;
    sendMessage: (message: string) => Promise<unknown>;
  };
};
