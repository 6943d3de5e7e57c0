/** What holds several elements together, as they are drawn: across shadow roots and slots too. */

import { drawnAround, holdsNode, isElement, parentOf } from './dom.ts';
/** Whether `inner` is drawn in `around`, or is it. */
export function isDrawnIn(inner: Element, around: Element): boolean {
  if (holdsNode(around, inner)) return true;
  for (const at of drawnAround(inner)) if (at === around) return true;
  return false;
}

/** The innermost element that holds both; the first itself where it holds the other, or where nothing holds both. */
function commonAncestor(one: Element, other: Element): Element {
  let last = one;
  for (const at of drawnAround(one)) {
    if (isDrawnIn(other, at)) return at;
    last = at;
  }
  return last;
}

/** The innermost element that holds all of them. */
export function ancestorOfAll([first, ...others]: readonly [Element, ...Element[]]): Element {
  return others.reduce(commonAncestor, first);
}

/** How many of these stand in each element, itself among them. */
export function countsAround(elements: Iterable<Element>): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (const at of drawnAround(element)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** What is drawn directly in `around` and holds `inner`. */
export function childHolding(around: Element, inner: Element): Element {
  let last = inner;
  for (const at of drawnAround(inner)) {
    if (at === around) break;
    last = at;
  }
  return last;
}

/** Whether this stands in one of these, or is one. */
export function isIn(node: Node, these: ReadonlySet<Node>): boolean {
  if (these.size === 0) return false;
  if (these.has(node)) return true;
  const start = isElement(node) ? node : parentOf(node);
  for (const at of start ? drawnAround(start) : []) if (these.has(at)) return true;
  return false;
}
