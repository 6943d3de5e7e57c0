/** How the browser has drawn an element: a DOM without a screen says nothing of it. */

/** Where it is drawn, in CSS pixels from the corner of what is in sight; without any size where it is not. */
export function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** Its style as it applies; absent outside of a window. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
