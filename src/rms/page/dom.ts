/**
 * Reads a stranger's DOM through its prototypes: a field of a form that is called `children` or `parentNode` would
 * answer in the place of the form's own property.
 */

/** More steps than any page is deep: every walk upwards ends. */
const DEEPEST = 500;

type Root = Document | ShadowRoot;

/** The getter of this property, whatever the page calls its fields. A script has only those that it asks for. */
/* @__NO_SIDE_EFFECTS__ */
function getter<Of extends object, Name extends keyof Of>(prototype: Of, name: Name): (of: Of) => Of[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Of) => Of[Name];
  return (of) => get.call(of);
}

const node = Node.prototype;
const element = Element.prototype;

export const kindOfNode = getter(node, 'nodeType');
export const nodeNameOf = getter(node, 'nodeName');
export const parentOf = getter(node, 'parentElement');
export const parentNodeOf = getter(node, 'parentNode');
export const valueIn = getter(node, 'nodeValue');
export const textIn = (of: Node): string => getText(of) ?? '';
export const firstNodeOf = getter(node, 'firstChild');
export const nextNodeOf = getter(node, 'nextSibling');
export const nodeBefore = getter(node, 'previousSibling');
/** The nodes in this one, as they are now: a list that the browser keeps up to date would cost it more. */
export const nodesOf = (of: Node): Node[] => {
  const found: Node[] = [];
  for (let at = firstNodeOf(of); at; at = nextNodeOf(at)) found.push(at);
  return found;
};
export const ownerOf = getter(node, 'ownerDocument');
export const tagNameOf = getter(element, 'tagName');
export const localNameOf = getter(element, 'localName');
export const childrenIn = (of: Element): Element[] => {
  const found: Element[] = [];
  for (let at = firstIn(of); at; at = nextOf(at)) found.push(at);
  return found;
};
export const nextOf = getter(element, 'nextElementSibling');
export const elementBefore = getter(element, 'previousElementSibling');
export const scrolledDown = getter(element, 'scrollTop');
export const scrolledAside = getter(element, 'scrollLeft');
export const shadowOf = getter(element, 'shadowRoot');
export const shownWidthOf = getter(element, 'clientWidth');
export const shownHeightOf = getter(element, 'clientHeight');
export const heldWidthOf = getter(element, 'scrollWidth');
export const heldHeightOf = getter(element, 'scrollHeight');
export const isInPage = getter(node, 'isConnected');
export const bodyOf = getter(Document.prototype, 'body');
export const elementOfPage = getter(Document.prototype, 'documentElement');
const firstIn = getter(element, 'firstElementChild');
const getText = getter(node, 'textContent');
const countIn = getter(element, 'childElementCount');
const slotOf = getter(element, 'assignedSlot');
const hostIn = getter(ShadowRoot.prototype, 'host');

export const isElement = (of: Node): of is Element => kindOfNode(of) === 1;
export const attributeOf = (of: Element, name: string): string | null => element.getAttribute.call(of, name);
export const holdsNode = (around: Node, inner: Node): boolean => node.contains.call(around, inner);
export const isOneOf = (of: Element, selector: string): boolean => element.matches.call(of, selector);
export const closestTo = (of: Element, selector: string): Element | null => element.closest.call(of, selector);
export const rectOf = (of: Element): DOMRect => element.getBoundingClientRect.call(of);
export const rootOf = (of: Node): Node => node.getRootNode.call(of);
export const isShown = (of: Element, options: CheckVisibilityOptions): boolean =>
  element.checkVisibility.call(of, options);
export const comparedTo = (of: Node, other: Node): number => node.compareDocumentPosition.call(of, other);

export const appendTo = (of: Element, last: Node): void => element.append.call(of, last);
export const putBefore = (of: Element, before: Node): void => element.before.call(of, before);
/** Drawn, and neither transparent nor invisible. */
export const isDrawn = (of: Element): boolean => isShown(of, { opacityProperty: true, visibilityProperty: true });

const prototypeOf = (around: Root | Element) => {
  const kind = kindOfNode(around);
  return kind === 9 ? Document.prototype : kind === 11 ? DocumentFragment.prototype : element;
};

/** Whether no element stands in this one: of most cells nothing else has to be asked. */
export const holdsNoElement = (of: Element): boolean => countIn(of) === 0;

/** What draws something else than the nodes in it, or may. */
const DRAWS_ITSELF = /^(?:IMG|svg|SLOT)$/;

/** Whether all that is drawn in this element is one text: then it is what a person reads there, if it is seen. */
export function holdsOneText(of: Element): boolean {
  const only = firstNodeOf(of);
  if (!only || kindOfNode(only) !== 3 || nextNodeOf(only)) return false;
  return !shadowOf(of) && !DRAWS_ITSELF.test(tagNameOf(of));
}

/** All elements below this one that the selector finds, in the order of the page; none of other trees. */
export function findAll(around: Root | Element, selector: string): Element[] {
  if (isElement(around) && holdsNoElement(around)) return [];
  const { querySelectorAll } = prototypeOf(around) as Element;
  return [...querySelectorAll.call(around as Element, selector)];
}

/** The first of them. */
export function findFirst(around: Root | Element, selector: string): Element | undefined {
  if (isElement(around) && holdsNoElement(around)) return undefined;
  const { querySelector } = prototypeOf(around) as Element;
  return querySelector.call(around as Element, selector) ?? undefined;
}

/** The first elements below this one, at most so many: whatever else is in it costs nothing. */
export function firstBelow(of: Element, most: number): Element[] {
  const all = element.getElementsByTagName.call(of, '*');
  return Array.from({ length: most }, (_, at) => all[at]).filter((one) => one !== undefined);
}

/** The element in whose tree this shadow root stands. */
export function hostOf(root: Node): Element | undefined {
  return kindOfNode(root) === 11 ? hostIn(root as ShadowRoot) : undefined;
}

/** The element in which this one is drawn: a slot's host, where it is put into a slot. */
export function aroundOf(of: Element): Element | null {
  const parent = slotOf(of) ?? parentNodeOf(of);
  if (!parent) return null;
  return isElement(parent) ? parent : (hostOf(parent) ?? null);
}

/** What is drawn right before this one: for what is put into a slot, what stands before the slot. */
export function drawnBefore(of: Element): Element | null {
  return elementBefore(slotOf(of) ?? of);
}

/** This element and all that it is drawn in, the innermost first. */
export function* drawnAround(of: Element): Iterable<Element> {
  let at: Element | null = of;
  for (let left = DEEPEST; at && left > 0; left -= 1, at = aroundOf(at)) yield at;
}

/** The element right around this node, through an open shadow root too. */
export function outerOf(of: Node): Element | undefined {
  const parent = parentNodeOf(of);
  return parent && isElement(parent) ? parent : parent ? hostOf(parent) : undefined;
}

/** The elements around this node, the nearest first, through open shadow roots; at most so many. */
export function around(of: Node, most = DEEPEST): Element[] {
  const found: Element[] = [];
  for (let at = outerOf(of); at && found.length < most; at = outerOf(at)) found.push(at);
  return found;
}

/** This element and all around it in its own tree, the innermost first. */
export function* withAncestors(of: Element): Iterable<Element> {
  let at: Element | null = of;
  for (let left = DEEPEST; at && left > 0; left -= 1, at = parentOf(at)) yield at;
}

/** The nodes that are drawn in this element: those of its shadow root, and in a slot what is put into it. */
export function drawnIn(of: Element | ShadowRoot): readonly Node[] {
  if (!isElement(of)) return nodesOf(of);
  const shadow = shadowOf(of);
  if (shadow) return nodesOf(shadow);
  const assigned = tagNameOf(of) === 'SLOT' ? HTMLSlotElement.prototype.assignedNodes.call(of, { flatten: true }) : [];
  return assigned.length > 0 ? assigned : nodesOf(of);
}
