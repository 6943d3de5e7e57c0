/** Where the dock goes: the lower right of the window, but on nothing that the page keeps there. Pure. */

import { boxAround, boxAt, isInside, type Rect, type Size, touches } from '../guest/box.ts';

/** From the edge of the window, and from what the page keeps there. */
const GAP = 12;

/**
 * The place for a dock of this size: the lowest at the right where it lies on none of these parts, else the lowest left
 * of them; `undefined` where there is none.
 */
export function dockPlace(window: Size, dock: Size, parts: readonly Rect[]): Rect | undefined {
  const right = window.width - GAP - dock.width;
  const low = window.height - GAP - dock.height;
  const tops = [low, ...parts.map(({ top }) => top - GAP - dock.height)].filter((top) => top <= low);
  const atRight = tops.toSorted((one, other) => other - one).map((top) => boxAt(right, top, dock));
  const whole = boxAround(parts);
  const beside = parts.map(({ left }) => boxAt(left - GAP - dock.width, low, dock));
  const further = whole ? [boxAt(whole.left - GAP - dock.width, low, dock)] : [];
  const inWindow = { left: 0, top: 0, right: window.width, bottom: window.height };
  return [...atRight, ...beside, ...further].find(
    (one) => isInside(inWindow, one) && !parts.some((part) => touches(one, part)),
  );
}
