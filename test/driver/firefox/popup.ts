/** Opens the real popup in Firefox by its toolbar button, and reaches into it: the protocol itself knows only tabs. */

import type { Popup } from '../browser.ts';
import { ADDON_ID, asText } from './program.ts';
import type { FirefoxWindow } from './window.ts';

/** Firefox names the button after the extension's id. */
const BUTTON = ADDON_ID.replaceAll(/\W/g, '_');

const POPUP = '.webextension-popup-browser';

interface PopupElement extends HTMLElement {
  readonly currentURI?: { readonly spec: string };
  readonly messageManager: {
    readonly addMessageListener: (name: string, listener: (message: { data: Answer }) => void) => void;
    readonly loadFrameScript: (address: string, later: boolean) => void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      readonly drawSnapshot: (area: null, scale: number, ground: string) => Promise<ImageBitmap>;
    };
  };
}
interface Panel {
  readonly hidePopup: () => void;
}
type Answer = { readonly value?: string; readonly error?: string };

declare const ChromeUtils: {
  readonly importESModule: (address: string) => {
    CustomizableUI: {
      addWidgetToArea: (id: string, area: string) => void;
      getPlacementOfWidget: (id: string) => { readonly area: string } | null;
    };
  };
};

/** Closes the popup if one is open. */
export const closeFirefoxPopup = (window: FirefoxWindow) => window.evaluate(closePopup);

export async function openFirefoxPopup(window: FirefoxWindow): Promise<Popup> {
  await window.evaluate(pressButton, BUTTON, POPUP);
  return {
    evaluate: async (run, ...args) => {
      const answer = await window.evaluate(runInPopup, POPUP, asText(run, args), `kagiban-test-${Math.random()}`);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value === undefined ? undefined : JSON.parse(answer.value);
    },
    picture: async () => Buffer.from(await window.evaluate(drawPopup, POPUP), 'base64'),
    close: () => closeFirefoxPopup(window),
  };
}

/**
 * In the window: puts the button on the toolbar, since a new one is hidden behind another, presses it, and waits for
 * the popup.
 */
async function pressButton(button: string, popup: string): Promise<void> {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  const widget = `${button}-browser-action`;
  if (CustomizableUI.getPlacementOfWidget(widget)?.area !== 'nav-bar')
    CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  const isOpen = () => {
    const shown = document.querySelector<PopupElement>(popup);
    return shown?.currentURI?.spec.startsWith('moz-extension:') && shown.clientHeight > 20;
  };
  // A button that was just put there comes a frame or more later. And a tab that closes or comes to the front may take
  // the popup's content away and leave its empty panel: a person closes that one and presses once more.
  const framesToCome = 60;
  let without = framesToCome;
  for (let frames = 0; frames < 600 && !isOpen(); frames += 1) {
    without = document.querySelector(popup) ? 0 : without + 1;
    if (without > framesToCome) {
      const empty = document.getElementById('customizationui-widget-panel') as unknown as Panel | null;
      const there = empty ? null : document.getElementById(`${button}-BAP`);
      empty?.hidePopup();
      there?.click();
      if (there) without = 0;
    }
    await new Promise(requestAnimationFrame);
  }
  if (!isOpen()) throw new Error('The toolbar button opened no popup.');
}

/**
 * In the window: closes the popup, or the empty panel left by it, and waits until it is gone. If the extension goes
 * while its popup closes, the button opens nothing afterwards.
 */
async function closePopup(): Promise<void> {
  const panel = () => document.getElementById('customizationui-widget-panel') as unknown as Panel | null;
  panel()?.hidePopup();
  for (let frames = 0; frames < 600 && panel(); frames += 1) await new Promise(requestAnimationFrame);
}

/** In the window: sends the expression into the popup and waits for its answer. */
async function runInPopup(popup: string, expression: string, name: string): Promise<Answer> {
  const shown = document.querySelector<PopupElement>(popup);
  if (!shown) return { error: 'The popup is closed.' };
  // A sandbox, because the page's own CSP forbids everyone to run code from text.
  const script = `(async () => {
    let answer;
    try {
      const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer = { value: await Cu.evalInSandbox(${JSON.stringify(expression)}, box) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  return new Promise((answered) => {
    shown.messageManager.addMessageListener(name, ({ data }) => answered(data));
    shown.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** In the window: everything that the popup shows, as a PNG in base64. */
async function drawPopup(popup: string): Promise<string> {
  const shown = document.querySelector<PopupElement>(popup);
  if (!shown) throw new Error('The popup is closed.');
  const bitmap = await shown.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1] ?? '';
}
