/** How the browser has drawn an element, and how two such boxes stand to each other. */

import { ownerOf, rectOf } from './dom.ts';
import { memoized } from './memo.ts';

/** In CSS pixels from the corner of what is in sight; without any size where nothing is drawn. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** Where this element is drawn: as plain numbers, which the browser has not to be asked for again. */
export const boxOf: (element: Element) => DrawnBox = memoized((element: Element): DrawnBox => {
  const { left, top, right, bottom, width, height } = rectOf(element);
  return { left, top, right, bottom, width, height };
});

/** Its style as it applies, or that of what a style sheet writes before it; absent outside of a window. */
export function styleOf(element: Element, part?: '::before'): CSSStyleDeclaration | undefined {
  return ownerOf(element)?.defaultView?.getComputedStyle(element, part);
}

/** How much of its width the narrower of the two has under or over the other: 0 to 1. */
export function sharedWidth(one: DrawnBox, other: DrawnBox): number {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared <= 0 ? 0 : shared / Math.min(one.width, other.width);
}

/** How much of its height the lower of the two has beside the other: 0 to 1. */
export function sharedHeight(one: DrawnBox, other: DrawnBox): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared <= 0 ? 0 : shared / Math.min(one.height, other.height);
}

/** The box around both. */
export function boxOfBoth(one: DrawnBox, other: DrawnBox): DrawnBox {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  const [right, bottom] = [Math.max(one.right, other.right), Math.max(one.bottom, other.bottom)];
  return { left, top, right, bottom, width: right - left, height: bottom - top };
}

/** Whether anything is drawn there. */
export const hasSize = ({ width, height }: DrawnBox): boolean => width > 0 && height > 0;

/** Whether this box reaches over so much of the width of a column, as a part of it. */
export function covers(box: DrawnBox, column: DrawnBox, part: number): boolean {
  return Math.min(box.right, column.right) - Math.max(box.left, column.left) >= column.width * part;
}
