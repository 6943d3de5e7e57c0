/** A real browser with the built extension in it, driven in the same way whichever it is. */

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
  /** The clock of the extension and of the test pages: the computer's unless said otherwise. */
  readonly clock?: Clock;
  /** Whether only what `serve` was given is answered, and every other request of a page is broken off. */
  readonly onlyServed?: boolean;
  /** Another folder than dist/chrome or dist/firefox. */
  readonly extension?: string;
  /**
   * Whether its window is shown, to a user or as said. Without a clock of its own the extension itself is loaded then, no copy, and
   * speaks the browser's language.
   */
  readonly visible?: boolean | WindowLook;
  /** Whether also without a window the extension itself is loaded, so that what is written into its folder is there at the next reload. */
  readonly inPlace?: boolean;
  /** Whether the caller ends it at Ctrl-C. It is killed at once otherwise, and its profile stays behind. */
  readonly outlivesInterrupt?: boolean;
}

/** A window for pictures of the browser itself. Only Chromium under X can be told. */
export interface WindowLook {
  /** The X display on which it is shown: `:1`. */
  readonly display: string;
  readonly colorScheme: 'light' | 'dark';
  /** Device pixels for one of CSS. */
  readonly scale: number;
}

/** The toolbar button as it is without a tab's own wishes. Colours are `#rrggbb`. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly background: string;
  readonly color: string;
}

/** The real popup, opened by the toolbar button. */
export interface Popup {
  /** Runs a function in it. Only its text gets there: what it needs is handed over, as JSON. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  /** A PNG of all that it shows. */
  readonly picture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface KagibanBrowser {
  readonly name: BrowserName;
  /** The address of a page of the extension: `chrome-extension://…/` or `moz-extension://…/` before the path. */
  readonly extensionAddress: (path: string) => string;

  /** Installs the extension anew in this browser, with every tab closed and nothing kept of what was before: storage, alarms, grants, pages. */
  readonly reset: (options?: InstallOptions) => Promise<void>;

  /** Opens the test page of that name at RMS's own address (or at another), in a tab of its own. */
  readonly open: (page: string, address?: string) => Promise<Page>;
  /** Loads anew every page of the web that is open, whoever opened it. */
  readonly reloadPages: () => Promise<void>;
  /** Puts something at an address for the pages that are opened. */
  readonly serve: (address: string, what: Served) => void;
  /** Presses the toolbar button over that page, or over the one opened last. */
  readonly popup: (over?: Page) => Promise<Popup>;
  /** The page of the extension, at this path, that it has opened by itself. */
  readonly ownPage: (path: string) => Promise<Page>;
  /** Opens a page of the extension in a tab; the popup's own without a path. `rest` is what follows it: `?tab#steps=…`. */
  readonly openExtensionPage: (rest?: string, path?: string) => Promise<Page>;

  /** Runs a function in a page of the extension, where `browser` or `chrome` is known; it wakes nothing. */
  readonly evaluate: Popup['evaluate'];
  /** All of `storage.local`. */
  readonly storage: () => Promise<Record<string, unknown>>;
  readonly setStorage: (values: Record<string, unknown>) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly badge: () => Promise<Badge>;
  /** The first badge that is so; throws after that many milliseconds, with the last one. */
  readonly waitForBadge: (is: (badge: Badge) => boolean, patience?: number) => Promise<Badge>;

  /** Every address that was asked for: by pages, and by whatever else in this browser (the browser's own requests left out). */
  readonly requests: () => { readonly byPages: readonly string[]; readonly byOthers: readonly string[] };
  /** What pages, popup and background wrote to the console, errors that nobody caught included. */
  readonly consoleMessages: () => Promise<readonly string[]>;

  /** Stops the background, as the browser does when it was idle. The next event starts it. */
  readonly stopWorker: () => Promise<void>;
  readonly isWorkerRunning: () => Promise<boolean>;
  /** Loads the extension anew from its folder, as an update does. */
  readonly reloadExtension: () => Promise<void>;
  readonly disable: () => Promise<void>;
  readonly enable: () => Promise<void>;
  readonly uninstall: () => Promise<void>;
  /** Ends the browser and starts it again with the same profile: the extension is still installed. */
  readonly restart: () => Promise<void>;
  /** Resolves when its user has closed it. */
  readonly untilClosed: () => Promise<void>;
  /** Ends it and removes its profile. */
  readonly close: () => Promise<void>;
}

/** Starts a browser of this kind with a fresh profile and the built extension. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<KagibanBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
