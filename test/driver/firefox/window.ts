/** Acts in Firefox's own window, outside of any page: on its toolbar and its list of extensions. */

import { until } from '../until.ts';
import { ADDON_ID, evaluateIn, type Send } from './program.ts';

export interface FirefoxWindow {
  /** Runs a function in the window, with Firefox's own privileges. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  readonly setEnabled: (enabled: boolean) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly uninstall: () => Promise<void>;
  readonly stopBackground: () => Promise<void>;
  readonly isBackgroundRunning: () => Promise<boolean>;
}

interface Addon {
  readonly enable: () => Promise<void>;
  readonly disable: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly uninstall: () => Promise<void>;
}

// The parts of Firefox's internals used here.
declare const ChromeUtils: {
  readonly importESModule: (address: string) => {
    AddonManager: { getAddonByID: (id: string) => Promise<Addon | null> };
  };
};
declare const WebExtensionPolicy: {
  readonly getByID: (
    id: string,
  ) => { readonly extension: { backgroundState: string; terminateBackground: () => Promise<void> } } | null;
};

/** The first window. */
export async function firefoxWindow(send: Send): Promise<FirefoxWindow> {
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox has no window.');
  const evaluate: FirefoxWindow['evaluate'] = (run, ...args) => evaluateIn(send, context, run, ...args);
  const withAddon = (act: 'enable' | 'disable' | 'reload' | 'uninstall') =>
    evaluate(
      async (id, what) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(id);
        await addon?.[what]();
      },
      ADDON_ID,
      act,
    );
  const isBackgroundRunning = () =>
    evaluate((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running', ADDON_ID);
  return {
    evaluate,
    setEnabled: (enabled) => withAddon(enabled ? 'enable' : 'disable'),
    reload: () => withAddon('reload'),
    uninstall: () => withAddon('uninstall'),
    // What the idle timer calls; the timer itself counts in whole seconds and starts over at every event.
    stopBackground: async () => {
      const stop = async () => {
        await evaluate(
          async (id) => void (await WebExtensionPolicy.getByID(id)?.extension.terminateBackground()),
          ADDON_ID,
        );
        return !(await isBackgroundRunning());
      };
      // An event that was on its way starts it again.
      await until(stop, 'the background to stop');
    },
    isBackgroundRunning,
  };
}
