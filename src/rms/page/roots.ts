/**
 * The trees that make up a page: its document, and the open shadow roots in it, which no selector looks into by itself.
 */

import { comparedTo, findAll, hostOf, rootOf, shadowOf } from './dom.ts';
import { memoized } from './memo.ts';
import { isOurs } from './our-elements.ts';

/** HTML lets none of these have a shadow root. Long pages are made of them, and to ask each of thousands takes long. */
const NO_HOST = 'td,th,tr,a,li,option,label,input,img,br,b,i';

/** What is looked through for labels: a tree of the page, or a part of one. */
export type Part = Document | ShadowRoot | Element;

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

/** These in the order of the page, by the node of each; those of one tree are in it already. */
export function inPageOrder<Of>(found: readonly (readonly Of[])[], nodeOf: (one: Of) => Node): readonly Of[] {
  const [only = [], another] = found.filter(({ length }) => length > 0);
  if (!another) return only;
  return found.flat().sort((one, other) => {
    const [here, there] = [nodeOf(one), nodeOf(other)];
    return here === there ? 0 : isBefore(here, there) ? -1 : 1;
  });
}

/** This node, and the elements outside that hold the trees in which it stands. */
function withHosts(node: Node): Node[] {
  const hosts: Node[] = [];
  for (let at: Node | undefined = node; at; at = hostOf(rootOf(at))) hosts.push(at);
  return hosts;
}
