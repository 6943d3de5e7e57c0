/**
 * Reads a stranger's DOM through the prototypes only: a form field may be called `parentNode` or `children`, and then
 * hides the property of that name.
 */

/** The getter of this property, as the browser made it. */
function getter<Of extends object, Name extends keyof Of>(of: Of, name: Name): (one: Of) => Of[Name] {
  const get = Object.getOwnPropertyDescriptor(of, name)?.get;
  return (one) => get?.call(one) as Of[Name];
}

/** No page is nested deeper: whoever walks upwards stops there. */
const DEEPEST = 400;

const bodyOf = getter(Document.prototype, 'body');
const ALL_WAYS = { opacityProperty: true, visibilityProperty: true };

export const plain = {
  parent: getter(Node.prototype, 'parentNode'),
  next: getter(Node.prototype, 'nextSibling'),
  nextElement: getter(Element.prototype, 'nextElementSibling'),
  previousElement: getter(Element.prototype, 'previousElementSibling'),
  lastChild: getter(Node.prototype, 'lastChild'),
  isConnected: getter(Node.prototype, 'isConnected'),
  shadowRoot: getter(Element.prototype, 'shadowRoot'),
  localName: getter(Element.prototype, 'localName'),
  kind: getter(Node.prototype, 'nodeType'),
  words: getter(Node.prototype, 'textContent'),
  document: getter(Node.prototype, 'ownerDocument'),
  scrollHeight: getter(Element.prototype, 'scrollHeight'),
  scrollWidth: getter(Element.prototype, 'scrollWidth'),
  clientHeight: getter(Element.prototype, 'clientHeight'),
  clientWidth: getter(Element.prototype, 'clientWidth'),
  box: (one: Element): DOMRect => Element.prototype.getBoundingClientRect.call(one),
  /** A form called `body` hides that of the document. */
  body: (): HTMLElement => bodyOf(document) as HTMLElement,
  isVisible: (one: Element): boolean => Element.prototype.checkVisibility.call(one, ALL_WAYS),
  root: (one: Node): Node => Node.prototype.getRootNode.call(one),
  contains: (one: Node, other: Node): boolean => Node.prototype.contains.call(one, other),
  findAll: (root: Document | ShadowRoot, selector: string): Element[] => [...root.querySelectorAll(selector)],
  putLast: (one: Element, last: Node): void => Element.prototype.append.call(one, last),
  putBefore: (one: Element, before: Node): void => Element.prototype.before.call(one, before),
  style: (one: Element): CSSStyleDeclaration => getComputedStyle(one),
};

/** The elements around this node, the nearest first, through open shadow roots; at most so many. */
export function around(node: Node, most = DEEPEST): Element[] {
  const found: Element[] = [];
  let at: Node | null = node;
  for (let step = 0; at && step < most; step += 1) {
    const parent: Node | null = plain.parent(at);
    at = parent instanceof ShadowRoot ? parent.host : parent;
    if (at instanceof Element) found.push(at);
  }
  return found;
}
