/**
 * The trees that make up a page: its document, and the open shadow roots in it, which no selector looks into by itself.
 */

import { memoized } from './memo.ts';
import { isOurs } from './our-elements.ts';

/** The document (or root) and every open shadow root below it that is not ours, in the order of the page. */
export const rootsIn = memoized((root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => {
  const roots: (Document | ShadowRoot)[] = [root];
  for (const element of root.querySelectorAll('*')) {
    const { shadowRoot } = element;
    if (shadowRoot && !isOurs(element)) roots.push(...rootsIn(shadowRoot));
  }
  return roots;
});

/** All elements that this selector finds in these roots. */
export function findIn(roots: readonly ParentNode[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

/**
 * This node, or the element outside that holds the tree in which it stands: none where it stands in the document
 * itself.
 */
function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
}

/**
 * Whether `one` comes before `other` in the page or holds it, whatever trees they stand in; an element is not before
 * itself.
 */
export function isBefore(one: Node, other: Node): boolean {
  const others = withHosts(other);
  for (const ancestor of withHosts(one)) {
    const beside = others.find((candidate) => candidate.getRootNode() === ancestor.getRootNode());
    if (beside) return beside !== ancestor && (ancestor.compareDocumentPosition(beside) & 4) !== 0;
  }
  return false;
}

function withHosts(node: Node): Node[] {
  const hosts: Node[] = [];
  for (let at: Node | undefined = node; at; at = hostOf(at)) hosts.push(at);
  return hosts;
}
