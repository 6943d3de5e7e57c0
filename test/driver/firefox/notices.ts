/** Allows and presses notices in Firefox, by its own code: there is no screen on which a person could do so. */

import { ADDON_ID } from './program.ts';
import type { FirefoxWindow } from './window.ts';

interface Extension {
  readonly id: string;
}
interface Notification {
  readonly observe: (subject: null, topic: string) => void;
}

// The parts of Firefox's internals used here.
declare const ChromeUtils: {
  readonly importESModule: (address: string) => {
    ExtensionParent: {
      apiManager: {
        asyncGetAPI: (
          name: string,
          extension: Extension,
          scope: string,
        ) => Promise<{ notificationsMap: Map<string, Notification> }>;
      };
    };
    ExtensionPermissions: { add: (id: string, what: object, emitter: Extension) => Promise<void> };
  };
};
declare const Services: {
  readonly wm: { readonly getEnumerator: (type: string) => Iterable<{ readonly gIsActive: boolean }> };
};
declare const WebExtensionPolicy: { readonly getByID: (id: string) => { readonly extension: Extension } | null };

/** Grants the permission, as the user does who answers the browser's question. */
export async function allowNotices(window: FirefoxWindow): Promise<void> {
  await window.evaluate(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    if (!extension) throw new Error('The extension is not there.');
    await ExtensionPermissions.add(id, { permissions: ['notifications'], origins: [] }, extension);
  }, ADDON_ID);
}

/** Hands Firefox the event by which the system tells of a press: it wakes the background if that sleeps. */
export async function pressNotice(window: FirefoxWindow, notice: string): Promise<void> {
  await window.evaluate(
    async (id, pressed) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      if (!extension) throw new Error('The extension is not there.');
      const api = await ExtensionParent.apiManager.asyncGetAPI('notifications', extension, 'addon_parent');
      const shown = api.notificationsMap.get(pressed);
      if (!shown) throw new Error(`There is no notice ${pressed}.`);
      shown.observe(null, 'alertclickcallback');
    },
    ADDON_ID,
    notice,
  );
}

/**
 * Whether a notice is on the screen. Firefox opens it once its picture is read, and takes a moment to close it: if one
 * of the same id is shown before the first is open or after it began to close, Firefox forgets the new one.
 */
export async function noticeOnScreen(window: FirefoxWindow): Promise<'none' | 'opening' | 'open'> {
  return window.evaluate(() => {
    const windows = [...Services.wm.getEnumerator('alert:alert')];
    if (windows.length === 0) return 'none';
    return windows.every(({ gIsActive }) => gIsActive) ? 'open' : 'opening';
  });
}
