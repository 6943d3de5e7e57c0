/**
 * What is done in our elements stays in them, and only a person does anything there: a click anywhere in a row of RMS
 * may open its detail screen, and a script of the page may press whatever it finds
 * (docs/browser-traps.md, "A click that goes on to the row").
 *
 * One set of listeners on the window does for all elements: it is asked before any of the page's own.
 */

import { shadowOf } from '../rms/page/dom.ts';
import { isOurs } from '../rms/page/our-elements.ts';

/** What happens when a person presses this. */
export interface PressedHere {
  readonly click: () => void;
  /** Before the click, while the pointer goes down. */
  readonly down?: () => void;
}

/** Events kept from the page's handlers. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'gotpointercapture',
  'lostpointercapture',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'keydown',
  'keyup',
  'keypress',
] as const;

/** A window that listens to these would be asked for each of them, wherever the pointer is. */
const PASSIVE = /^(?:touch|wheel)/;

const presses = new WeakMap<EventTarget, PressedHere>();

/** Does this when a person presses `on`, with pointer, touch or key. */
export function onPress(on: Element, press: PressedHere | (() => void)): void {
  presses.set(on, typeof press === 'function' ? { click: press } : press);
}

/** Keeps the events of our elements inside from now on. Returns a function that ends it. */
export function keepEventsInside(isLive: (host: Node) => boolean): () => void {
  const listener = (event: Event) => keepInside(event, isLive);
  const options = (type: string) => ({ capture: true, passive: PASSIVE.test(type) });
  for (const type of KEPT_INSIDE) addEventListener(type, listener, options(type));
  return () => {
    for (const type of KEPT_INSIDE) removeEventListener(type, listener, options(type));
  };
}

function keepInside(event: Event, isLive: (host: Node) => boolean): void {
  const { target } = event;
  if (!(target instanceof Element) || !(isOurs(target) || shadowOf(target))) return;
  const path = event.composedPath();
  const depth = path.findIndex((one) => one instanceof Element && isOurs(one));
  if (depth < 0) return;
  event.stopImmediatePropagation();
  const inside = path.slice(0, depth);
  const isClick = event.type === 'click' || event.type === 'auxclick';
  // Inside a link or label of the page, a press would also activate that. A press in here is ours alone.
  const isLink = inside.some((one) => one instanceof HTMLAnchorElement);
  if ((isClick && !isLink) || (!event.isTrusted && event.cancelable)) event.preventDefault();
  const host = path[depth];
  if (!event.isTrusted || !(host instanceof Node) || !isLive(host)) return;
  const on = inside.find((one) => presses.has(one));
  const press = on && presses.get(on);
  if (event.type === 'click') press?.click();
  else if (event.type === 'pointerdown') press?.down?.();
}
