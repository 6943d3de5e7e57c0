/** Boxes of elements and texts: where they lie, and what of them is left where others cut them. */

import type { Box } from './measured.ts';

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

export function unionOf(rects: readonly DOMRect[]): Box {
  const least = (pick: (rect: DOMRect) => number) => Math.min(...rects.map(pick));
  const most = (pick: (rect: DOMRect) => number) => Math.max(...rects.map(pick));
  return {
    left: least((one) => one.left),
    top: least((one) => one.top),
    right: most((one) => one.right),
    bottom: most((one) => one.bottom),
  };
}

/** The part in both, if it is at least half a letter wide and high. */
export function common(one: Box, other: Box): Box | undefined {
  const both = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return both.right - both.left > 4 && both.bottom - both.top > 4 ? both : undefined;
}

export function overlap(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3
  );
}
