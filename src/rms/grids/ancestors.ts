/** What holds several elements of one tree together. */

/** The innermost element that holds both; the first itself where it holds the other, or where they stand in different trees. */
export function commonAncestor(one: Element, other: Element): Element {
  let at: Element = one;
  while (!at.contains(other) && at.parentElement) at = at.parentElement;
  return at;
}

/** The innermost element that holds all of them. */
export function ancestorOfAll([first, ...others]: readonly [Element, ...Element[]]): Element {
  return others.reduce(commonAncestor, first);
}
