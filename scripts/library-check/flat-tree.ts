/** Walks a page as it is drawn: into open shadow roots, and through slots to what stands in them. */

/** Our own elements, which are no part of the page. */
export const isOurs = (element: Element) => element.localName.startsWith('kagiban-');

/** The nodes that are drawn inside of this one. */
export function drawnChildren(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const given = element.assignedNodes();
    if (given.length > 0) return given;
  }
  return [...element.childNodes];
}

/** The element in which this one is drawn. */
export function drawnParent(node: Node): Element | null {
  if (node instanceof Element || node instanceof Text) {
    if (node.assignedSlot) return node.assignedSlot;
  }
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The innermost element that is drawn at this point of the window, on top of all others. */
export function topAt(x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  while (top?.shadowRoot && !isOurs(top)) {
    const inner = top.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

/** Whether the one is drawn around the other, or is it. */
export function isAround(one: Element, other: Element): boolean {
  for (let at: Element | null = other; at; at = drawnParent(at)) if (at === one) return true;
  return false;
}
