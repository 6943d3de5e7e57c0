/** Rectangles on the screen, in CSS pixels from the corner of the window: the pure half of all measuring. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a box without edges is: it cuts nothing off. */
export const EVERYWHERE: Rect = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** What both have in common; without any size, or less, where that is nothing. */
export function common(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** Whether anything can be seen of it. */
export function hasExtent({ left, top, right, bottom }: Rect): boolean {
  return right > left && bottom > top;
}

/** Whether they come nearer to each other than `gap`. */
export function touches(one: Rect, other: Rect, gap = 0): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap &&
    other.top < one.bottom + gap
  );
}

/** Whether `inner` stands in `outer`, but for `slack`. */
export function isInside(outer: Rect, inner: Rect, slack = 0): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** The box of this size with its upper left corner there. */
export function boxAt(left: number, top: number, { width, height }: Size): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest box around all of them; `undefined` where there is none. */
export function boxAround(boxes: readonly Rect[]): Rect | undefined {
  const [first, ...others] = boxes;
  return (
    first &&
    others.reduce<Rect>(
      (so, one) => ({
        left: Math.min(so.left, one.left),
        top: Math.min(so.top, one.top),
        right: Math.max(so.right, one.right),
        bottom: Math.max(so.bottom, one.bottom),
      }),
      first,
    )
  );
}
