/** The elements that Kagiban puts on an RMS page: each with an open shadow root, one shared style sheet, and events that stay inside. */

import type { OUR_TAGS } from '../rms/our-elements.ts';
import tokens from '../theme/tokens.css?inline';
import { make } from './element.ts';
import guide from './guide/guide.css?inline';
import summary from './list/summary.css?inline';
import card from './note/card.css?inline';
import notes from './note/notes.css?inline';

/** What must not reach the page's own handlers: rows of RMS may open the detail screen on a click anywhere in them (house-style, trap 15). */
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
  'pointerrawupdate',
  'gotpointercapture',
  'lostpointercapture',
  'wheel',
  'keydown',
  'keyup',
  'keypress',
] as const;

let sheet: CSSStyleSheet | undefined;

/**
 * A new element of ours. `inside` is where its parts go, in its shadow root: it carries the language, which the style sheet's `all: initial`
 * would take from the element itself, and with it the breaking of Japanese between phrases.
 */
export function makeHost(tag: (typeof OUR_TAGS)[number], language: string): { host: HTMLElement; inside: HTMLElement } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'open' });
  sheet ??= makeSheet();
  root.adoptedStyleSheets = [sheet];
  const inside = make('div', { class: 'inside', lang: language });
  root.append(inside);
  for (const type of KEPT_INSIDE) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  // Inside a link or a label of the page a press would also follow it: what is pressed in here is ours alone.
  for (const type of ['click', 'auxclick'] as const) {
    host.addEventListener(type, (event) => {
      if (!isOnOurLink(event)) event.preventDefault();
    });
  }
  return { host, inside };
}

/** Whether a link of our own was pressed, which leads to the vendor. */
function isOnOurLink(event: Event): boolean {
  const [target] = event.composedPath() as Partial<Element>[];
  return (target?.closest?.('a[href]') ?? null) !== null;
}

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(tokens + notes + card + summary + guide);
  return made;
}
