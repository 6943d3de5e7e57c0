/** Reads what pages, popup and background in Firefox wrote to the console: each process keeps its own messages. */

import { ADDON_HOST } from './program.ts';
import type { FirefoxWindow } from './window.ts';

// The parts of Firefox's internals used here.
interface BrowserElement extends Element {
  readonly messageManager?: {
    readonly addMessageListener: (name: string, listener: (message: { data: Said[] }) => void) => void;
    readonly loadFrameScript: (address: string, later: boolean) => void;
  };
  readonly browsingContext?: { readonly currentWindowGlobal?: { readonly osPid: number } };
}
declare const Services: { readonly console: { readonly getMessageArray: () => Said[] } };
declare const Ci: { readonly nsIScriptError: object };

/** One message. `order` tells it from an identical one. */
interface Said {
  readonly text: string;
  readonly order: string;
}

/** Adds what was not collected yet. Call it before a page is closed, because Firefox then forgets its messages. */
export async function collectFirefoxConsole(window: FirefoxWindow, messages: Map<string, string>): Promise<void> {
  const said = await window.evaluate(readConsoles, `kagiban-test-${Math.random()}`, ADDON_HOST);
  for (const { text, order } of said) messages.set(`${order} ${text}`, text);
}

/** In the window: asks the process of every tab, and of the popup, for its messages, then adds uncaught errors. */
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
