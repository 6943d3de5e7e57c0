/** Drives a real browser with the built extension, in the same way whichever it is. */

import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/setup/find-browser.mjs';
import { launchChromium } from './chromium/chromium.ts';
import type { Clock } from './clock.ts';
import type { CopyWishes } from './extension-copy.ts';
import { launchFirefox } from './firefox/firefox.ts';
import type { Served } from './rms-server.ts';

export type { BrowserName };

/** How the extension is installed. */
export interface InstallOptions extends Partial<Omit<CopyWishes, 'clock'>> {
  /** Whether the first-run page stays open; otherwise it is closed before anything else is done. */
  readonly firstRun?: boolean;
}

export interface LaunchOptions extends InstallOptions {
  /** The clock of the extension and of the test pages; the computer's by default. */
  readonly clock?: Clock;
  /** Whether only what `serve` was given is answered, and every other request of a page is aborted. */
  readonly onlyServed?: boolean;
  /** A folder other than dist/chrome or dist/firefox. */
  readonly extension?: string;
  /**
   * Whether its window is shown, to a user or as described. Without its own clock the extension itself is then loaded,
   * not a copy, in the browser's language.
   */
  readonly visible?: boolean | WindowLook;
  /**
   * Whether the extension itself is loaded even without a window, so that changes in its folder take effect at the next
   * reload.
   */
  readonly inPlace?: boolean;
  /** Whether boxes that scroll have scroll bars that take room, as on Windows; without a window there are none else. */
  readonly scrollBars?: boolean;
  /** Whether the caller ends it at Ctrl-C. Otherwise it is killed at once, and its profile is left behind. */
  readonly outlivesInterrupt?: boolean;
}

/** A window for pictures of the browser itself. Only Chromium under X supports it. */
export interface WindowLook {
  /** The X display on which it is shown: `:1`. */
  readonly display: string;
  readonly colorScheme: 'light' | 'dark';
  /** Device pixels per CSS pixel. */
  readonly scale: number;
}

/** The toolbar button without tab-specific settings. Colours are `#rrggbb`. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly background: string;
  readonly color: string;
}

/** The real popup, opened by the toolbar button. */
export interface Popup {
  /** Runs a function in it. Only its source gets there, so everything it needs is passed as JSON. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  /** A PNG of everything that it shows. */
  readonly picture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface KagibanBrowser {
  readonly name: BrowserName;
  /** The address of a page of the extension: `chrome-extension://…/` or `moz-extension://…/` before the path. */
  readonly extensionAddress: (path: string) => string;

  /** Reinstalls the extension with every tab closed and nothing left from before: storage, alarms, grants, pages. */
  readonly reset: (options?: InstallOptions) => Promise<void>;

  /** Opens the test page of that name at RMS's own address (or at another), in its own tab. */
  readonly open: (page: string, address?: string) => Promise<Page>;
  /** Reloads every open web page, whoever opened it. */
  readonly reloadPages: () => Promise<void>;
  /** Serves something at an address to the pages that are opened. */
  readonly serve: (address: string, what: Served) => void;
  /** Presses the toolbar button over that page, or over the one opened last. */
  readonly popup: (over?: Page) => Promise<Popup>;
  /** The extension page at this path that the extension opened by itself. */
  readonly ownPage: (path: string) => Promise<Page>;
  /** Opens an extension page in a tab, by default the popup's. `rest` is what follows the path: `?tab#steps=…`. */
  readonly openExtensionPage: (rest?: string, path?: string) => Promise<Page>;

  /** Runs a function in an extension page, where `browser` or `chrome` exists, without waking anything. */
  readonly evaluate: Popup['evaluate'];
  /** All of `storage.local`. */
  readonly storage: () => Promise<Record<string, unknown>>;
  readonly setStorage: (values: Record<string, unknown>) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly badge: () => Promise<Badge>;
  /** The first badge that matches. Throws after that many milliseconds, with the last one. */
  readonly waitForBadge: (is: (badge: Badge) => boolean, patience?: number) => Promise<Badge>;

  /** The ids of the notices that stand; none without the permission. */
  readonly notices: () => Promise<readonly string[]>;
  /** Where the browser draws notices itself, as Firefox does: whether one is on the screen, or still on its way. */
  readonly noticeOnScreen: () => Promise<'none' | 'opening' | 'open'>;
  /** Presses that notice. In Chromium the background is woken for it; whether the press itself does so is not shown. */
  readonly pressNotice: (id: string) => Promise<void>;
  /** Allows notices, as a user does who is asked. Only in Firefox: no program can answer the question of Chromium. */
  readonly allowNotices: () => Promise<void>;
  /** The names of the alarms that are set. */
  readonly alarms: () => Promise<readonly string[]>;

  /** The texts of the files that pages have saved, by name. A window for users saves them where its user wants. */
  readonly savedFiles: () => Promise<Record<string, string>>;

  /** Every address requested by pages, and by anything else in this browser (except the browser's own requests). */
  readonly requests: () => { readonly byPages: readonly string[]; readonly byOthers: readonly string[] };
  /** What pages, popup and background wrote to the console, including uncaught errors. */
  readonly consoleMessages: () => Promise<readonly string[]>;

  /** Stops the background, as the browser does when it is idle. The next event starts it. */
  readonly stopWorker: () => Promise<void>;
  readonly isWorkerRunning: () => Promise<boolean>;
  /** Reloads the extension from its folder, as an update does. */
  readonly reloadExtension: () => Promise<void>;
  readonly disable: () => Promise<void>;
  readonly enable: () => Promise<void>;
  readonly uninstall: () => Promise<void>;
  /** Restarts the browser with the same profile: the extension is still installed. */
  readonly restart: () => Promise<void>;
  /** Resolves when its user has closed it. */
  readonly untilClosed: () => Promise<void>;
  /** Closes it and removes its profile. */
  readonly close: () => Promise<void>;
}

/** Starts a browser of this kind with a fresh profile and the built extension. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<KagibanBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
