/** What holds several elements of one tree together. */

/**
 * The innermost element that holds both; the first itself where it holds the other, or where they stand in different
 * trees.
 */
export function commonAncestor(one: Element, other: Element): Element {
  let at: Element = one;
  while (!at.contains(other) && at.parentElement) at = at.parentElement;
  return at;
}

/** The innermost element that holds all of them. */
export function ancestorOfAll([first, ...others]: readonly [Element, ...Element[]]): Element {
  return others.reduce(commonAncestor, first);
}

/** How many of these stand in each element, itself among them. */
export function countsAround(elements: Iterable<Element>): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let at: Element | null = element; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** The child of `around` in which `inner` stands. */
export function childHolding(around: Element, inner: Element): Element {
  let at = inner;
  while (at.parentElement && at.parentElement !== around) at = at.parentElement;
  return at;
}

/** Whether this stands in one of these, or is one. */
export function isIn(node: Node, these: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (these.has(at)) return true;
  return false;
}
