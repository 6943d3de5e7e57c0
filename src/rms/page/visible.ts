/** What of a page a person can see: by its style, by its size, and by where it is laid out. */

import { boxOf, hasSize, styleOf } from './boxes.ts';
import {
  aroundOf,
  attributeOf,
  childrenIn,
  closestTo,
  drawnAround,
  drawnIn,
  findAll,
  isElement,
  isShown,
  ownerOf,
  scrolledAside,
  scrolledDown,
  tagNameOf,
} from './dom.ts';
import { memoized } from './memo.ts';
import { isOurs } from './our-elements.ts';

/** What never holds visible text, or only how to pronounce the text beside it. */
export const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT OBJECT IFRAME TITLE HEAD DATALIST COL COLGROUP RT RP'.split(' '),
);

/** Whether a person can see this element. */
export const isVisible = memoized((element: Element): boolean => {
  if (attributeOf(element, 'hidden') !== null || isFadedOut(element)) return false;
  return isShown(element, { visibilityProperty: true }) || isShownByItsParts(element);
});

/**
 * Whether this stands in a part that is out of use and drawn in nothing, as the other panel of two in one place. Where
 * only one of the two is so, it may be seen: a page under a dialog, or words that come with the pointer.
 */
function isFadedOut(element: Element): boolean {
  const page = ownerOf(element);
  const inert = page && hasInert(page) ? closestTo(element, '[inert]') : undefined;
  return inert !== undefined && inert !== null && styleOf(inert)?.opacity === '0';
}

/** Asked for each element: most pages have none. */
const hasInert = memoized((page: Document): boolean => findAll(page, '[inert]').length > 0);

/**
 * Whether this element has no box of its own while what is in it is drawn: a slot, or a row among the cells of a CSS
 * grid.
 */
function isShownByItsParts(element: Element): boolean {
  if (styleOf(element)?.display !== 'contents') return false;
  const around = aroundOf(element);
  return !around || isVisible(around);
}

/** The elements directly in this one that a person can see and that say something to read, ours left out. */
export function visibleChildren(element: Element): Element[] {
  return childrenIn(element).filter((child) => !SILENT.has(tagNameOf(child)) && !isOurs(child) && isVisible(child));
}

/** The elements drawn directly in this one that a person can see: of a slot those put into it. */
export function drawnChildren(element: Element): Element[] {
  return drawnIn(element)
    .filter(isElement)
    .filter((child) => !SILENT.has(tagNameOf(child)) && !isOurs(child) && isVisible(child));
}

/**
 * Whether this element is there for screen readers only, shrunk to a single pixel as pages hide such words; or, drawn
 * in nothing, until the pointer comes.
 */
export const isShrunk = memoized((element: Element): boolean => {
  if (!hasSize(boxOf(element))) return false;
  if (isTiny(element)) return true;
  return !isShown(element, { opacityProperty: true }) && styleOf(element)?.opacity === '0';
});

/** Whether this is drawn as a single pixel, for screen readers to say. */
export function isTiny(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width > 0 && width <= 1 && height > 0 && height <= 1;
}

/** How far outside of the page nobody scrolls, in CSS pixels: copies for paper and for screen readers are put there. */
const FAR_AWAY = -1000;

/** Whether this element is folded to no height or width, and shows nothing of what is in it. */
export const isFolded = memoized((element: Element): boolean => {
  const { width, height } = boxOf(element);
  return (height < 1 || width < 1) && /hidden|clip/.test(styleOf(element)?.overflow ?? '');
});

/**
 * Whether this whole part of a page is laid out where nobody sees it: in a box folded to nothing, or far outside of the
 * page.
 */
export const isOutOfSight = memoized((element: Element): boolean => {
  const { left, top, width } = boxOf(element);
  const view = ownerOf(element)?.defaultView;
  if (width === 0 || !view) return false;
  // A list as wide as it may be reaches from there back onto the page, where nobody sees more of it than an edge.
  let [x, y] = [left + view.scrollX, top + view.scrollY];
  for (const box of drawnAround(element)) {
    if (tagNameOf(box) === 'BODY') break;
    if (isFolded(box)) return true;
    if (box !== element) [x, y] = [x + scrolledAside(box), y + scrolledDown(box)];
  }
  return x < FAR_AWAY || y < FAR_AWAY;
});

/** Whether this node stands in a part that a person sees. */
export const isSeen = (element: Element): boolean => isVisible(element) && !isOutOfSight(element);
