/**
 * Creates our elements on an RMS page, each with an open shadow root, the shared style sheet and events kept inside.
 */

import type { OUR_TAGS } from '../rms/page/our-elements.ts';
import tokens from '../theme/tokens.css?inline';
import { make } from './element.ts';
import guide from './guide/guide.css?inline';
import summary from './list/summary.css?inline';
import card from './note/card.css?inline';
import notes from './note/notes.css?inline';

/**
 * Events kept from the page's handlers, since a click anywhere in a row of RMS may open its detail screen
 * (house-style, trap 15).
 */
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
 * A new element of ours. Its parts go into `inside`, in the shadow root. `inside` carries `lang`, because
 * `all: initial` would reset the host's language, and with it the breaking of Japanese between phrases.
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
  // Inside a link or label of the page, a press would also activate that. A press in here is ours alone.
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
