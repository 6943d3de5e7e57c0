/** The texts of a page one by one, in its order, each with the element in which it stands. */

export interface TextNode {
  readonly node: Node;
  readonly text: string;
  readonly parent: Element;
}

/** Every text below this root that stands in an element, seen or not. */
export function* textNodesIn(root: Node): Iterable<TextNode> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement) yield { node, text: node.nodeValue ?? '', parent: node.parentElement };
  }
}
