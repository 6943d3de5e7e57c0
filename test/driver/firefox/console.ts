/** Reads what pages, popup and background in Firefox wrote to the console: each of its processes keeps that for itself. */

import { ADDON_HOST } from './program.ts';
import type { FirefoxWindow } from './window.ts';

// What Firefox's own scripts know.
interface BrowserElement extends Element {
  readonly messageManager?: {
    readonly addMessageListener: (name: string, listener: (message: { data: Said[] }) => void) => void;
    readonly loadFrameScript: (address: string, later: boolean) => void;
  };
  readonly browsingContext?: { readonly currentWindowGlobal?: { readonly osPid: number } };
}
declare const Services: { readonly console: { readonly getMessageArray: () => Said[] } };
declare const Ci: { readonly nsIScriptError: object };

/** One message. `order` tells it from an equal one. */
interface Said {
  readonly text: string;
  readonly order: string;
}

/**
 * Adds what was written and not collected yet. Firefox forgets the messages of a page once it is closed, so that this is called before.
 */
export async function collectFirefoxConsole(window: FirefoxWindow, messages: Map<string, string>): Promise<void> {
  const said = await window.evaluate(readConsoles, `kagiban-test-${Math.random()}`, ADDON_HOST);
  for (const { text, order } of said) messages.set(`${order} ${text}`, text);
}

/** In the window: asks the process of every tab, and of the popup, for what was written, then adds the errors that nobody caught. */
async function readConsoles(name: string, host: string): Promise<Said[]> {
  const isOurs = (address: string) => address.includes(host) || address.includes('rms.rakuten.co.jp');
  const script = `sendAsyncMessage(${JSON.stringify(name)}, Cc['@mozilla.org/consoleAPI-storage;1']
    .getService(Ci.nsIConsoleAPIStorage)
    .getEvents()
    .map((event) => ({ text: event.level + ': ' + event.arguments.map(String).join(' '), order: event.timeStamp + ' ' + event.filename })))`;
  const processes = new Map<number, BrowserElement>();
  for (const element of document.querySelectorAll<BrowserElement>('browser')) {
    const pid = element.browsingContext?.currentWindowGlobal?.osPid;
    if (pid !== undefined && element.messageManager) processes.set(pid, element);
  }
  const answers = [...processes.values()].map(
    ({ messageManager }) =>
      new Promise<Said[]>((answered) => {
        messageManager?.addMessageListener(name, ({ data }) => answered(data));
        messageManager?.loadFrameScript(
          `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
          false,
        );
      }),
  );
  const errors = Services.console
    .getMessageArray()
    .filter((message) => message instanceof (Ci.nsIScriptError as never))
    .map((message) => message as unknown as { sourceName: string; errorMessage: string; timeStamp: number })
    .filter(({ sourceName }) => isOurs(sourceName))
    .map(({ errorMessage, timeStamp }) => ({ text: `error: ${errorMessage}`, order: String(timeStamp) }));
  const written = (await Promise.all(answers)).flat().filter(({ order }) => isOurs(order));
  const all = [...written, ...errors];
  return all.sort((a, b) => Number.parseFloat(a.order) - Number.parseFloat(b.order));
}
