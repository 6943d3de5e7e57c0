/** Runs before every unit test file: gives Node the classes of a DOM, through whose prototypes the reader looks. */

import * as dom from 'happy-dom';

const { Node, Element, Document, DocumentFragment, ShadowRoot, HTMLSlotElement } = dom;
Object.assign(globalThis, { Node, Element, Document, DocumentFragment, ShadowRoot, HTMLSlotElement });
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

/** A browser has these properties in one place; here a class below may have its own. */
for (const name of ['textContent', 'nodeValue', 'nodeName'] as const) {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, name);
  Object.defineProperty(Node.prototype, name, {
    ...own,
    get(this: dom.Node) {
      for (let at = Object.getPrototypeOf(this); at && at !== Node.prototype; at = Object.getPrototypeOf(at)) {
        const get = Object.getOwnPropertyDescriptor(at, name)?.get;
        if (get) return get.call(this);
      }
      return own?.get?.call(this);
    },
  });
}

if (!('assignedSlot' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'assignedSlot', {
    get(this: dom.Element) {
      const slots = [...(this.parentElement?.shadowRoot?.querySelectorAll('slot') ?? [])];
      return slots.find((slot) => (slot.getAttribute('name') ?? '') === (this.getAttribute('slot') ?? '')) ?? null;
    },
  });
}
