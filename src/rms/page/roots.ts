/**
 * The trees that make up a page: its document, and the open shadow roots in it, which no selector looks into by itself.
 */

import { comparedTo, findAll, hostOf, rootOf, shadowOf } from './dom.ts';
import { memoized } from './memo.ts';
import { isOurs } from './our-elements.ts';

/** HTML lets none of these have a shadow root. Long pages are made of them, and to ask each of thousands takes long. */
const NO_HOST = 'td,th,tr,a,li,option,label,input,img,br,b,i';

/** The document (or root) and every open shadow root below it that is not ours, in the order of the page. */
export const rootsIn = memoized((root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => {
  const roots: (Document | ShadowRoot)[] = [root];
  for (const element of findAll(root, `:not(${NO_HOST})`)) {
    const shadow = shadowOf(element);
    if (shadow && !isOurs(element)) roots.push(...rootsIn(shadow));
  }
  return roots;
});

/** All elements that this selector finds in these roots. */
export function findIn(roots: readonly (Document | ShadowRoot | Element)[], selector: string): Element[] {
  return roots.flatMap((root) => findAll(root, selector));
}

/**
 * Whether `one` comes before `other` in the page or holds it, whatever trees they stand in; an element is not before
 * itself.
 */
export function isBefore(one: Node, other: Node): boolean {
  if (one === other) return false;
  const [here, there] = [rootOf(one), rootOf(other)];
  if (here === there) return (comparedTo(one, other) & 4) !== 0;
  const others = withHosts(other);
  for (const ancestor of withHosts(one)) {
    const beside = others.find((candidate) => rootOf(candidate) === rootOf(ancestor));
    if (beside) return beside !== ancestor && (comparedTo(ancestor, beside) & 4) !== 0;
  }
  return false;
}

/** This node, and the elements outside that hold the trees in which it stands. */
function withHosts(node: Node): Node[] {
  const hosts: Node[] = [];
  for (let at: Node | undefined = node; at; at = hostOf(rootOf(at))) hosts.push(at);
  return hosts;
}
