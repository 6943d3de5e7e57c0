/** The texts of a page one by one, in its order, each with the element in which it stands. */

import { kindOfNode, ownerOf, parentOf, valueIn } from './dom.ts';
import { memoized } from './memo.ts';
import { readable } from './visible-text.ts';

export interface TextNode {
  readonly node: Node;
  readonly text: string;
  readonly parent: Element;
}

/** Every text below this root that says anything and stands in an element, seen or not. */
export const textNodesIn = memoized((root: Node): readonly TextNode[] => {
  const texts: TextNode[] = [];
  const page = (kindOfNode(root) === 9 ? root : ownerOf(root)) as Document;
  const walker = Document.prototype.createTreeWalker.call(page, root, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentOf(node);
    const text = valueIn(node) ?? '';
    if (parent && /\S/.test(text)) texts.push({ node, text: readable(text), parent });
  }
  return texts;
});
