/** What a page keeps at the edge of the window while it scrolls: bars, buttons, chats. */

import { around, rectOf } from '../../rms/page/dom.ts';
import { isOurs } from '../../rms/page/our-elements.ts';
import type { Rect } from '../guest/box.ts';

/** In CSS pixels: smaller parts than that may be missed. */
const STEP = 36;

/** What covers more than this of the window is the page itself, or lies over all of it. */
const MOST = 0.6;

/** The fixed and sticky parts that lie in this area. */
export function fixedPartsIn(area: Rect): Rect[] {
  const parts = new Set<Element>();
  const seen = new Set<Element>();
  for (const hit of hitIn(area)) {
    for (const one of [hit, ...around(hit, 12)]) {
      if (seen.has(one) || isOurs(one)) break;
      seen.add(one);
      if (/^(?:fixed|sticky)$/.test(getComputedStyle(one).position)) parts.add(one);
    }
  }
  const most = innerWidth * innerHeight * MOST;
  return [...parts].map(rectOf).filter(({ width, height }) => width > 0 && height > 0 && width * height < most);
}

/** What lies in this area, the uppermost first: at points as far apart as the steps are. */
function* hitIn({ left, top, right, bottom }: Rect): Iterable<Element> {
  for (let y = bottom - 4; y > top; y -= STEP) {
    for (let x = right - 4; x > left; x -= STEP * 2) yield* document.elementsFromPoint(x, y).slice(0, 8);
  }
}
