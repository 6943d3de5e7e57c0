/** What is drawn where: the lines of words, pictures and controls below an element, and what cuts them off. */

import {
  drawnIn,
  firstNodeOf,
  isDrawn,
  isElement,
  kindOfNode,
  localNameOf,
  nextNodeOf,
  outerOf,
  parentNodeOf,
  rectOf,
  valueIn,
} from '../../rms/page/dom.ts';
import { isOurs } from '../../rms/page/our-elements.ts';
import { common, EVERYWHERE, hasExtent, type Rect } from './box.ts';

/** A run of words of the page: its text node, and each of its lines. */
export interface WordRun {
  readonly node: Text;
  /** How many letters it has: what they are is kept nowhere, since a key may be among them. */
  readonly letters: number;
  readonly lines: readonly Rect[];
}

/** Something else that is drawn: a picture, a field, the frame around words. */
const DRAWN = /^(?:img|svg|canvas|video|input|select|textarea|button|iframe|object|hr|progress|meter)$/;

/** Passed over whole: nothing in it is drawn as words. */
const NEVER_DRAWN = /^(?:script|style|template|noscript|head|svg|iframe|object|select|textarea)$/;

let range: Range | undefined;

/** The lines of this text as they are drawn. */
function linesOf(node: Text): Rect[] {
  range ??= document.createRange();
  range.selectNodeContents(node);
  const rects = range.getClientRects();
  const lines: Rect[] = [];
  // What the browser gives is asked anew for each of its numbers, which are compared again and again.
  for (let at = 0; at < rects.length; at += 1) {
    const { left, top, right, bottom } = rects[at] as DOMRect;
    if (right > left && bottom > top) lines.push({ left, top, right, bottom });
  }
  return lines;
}

/**
 * The node that follows this one within `root`, in the order of the page; `isOver`: what is in it is passed over. A
 * walker of the browser that has to ask us about each node takes several times as long.
 */
function nodeAfter(node: Node, root: Node, isOver: boolean): Node | null {
  const inner = isOver ? null : firstNodeOf(node);
  if (inner) return inner;
  for (let at: Node | null = node; at && at !== root; at = parentNodeOf(at)) {
    const next = nextNodeOf(at);
    if (next) return next;
  }
  return null;
}

/** Whether words stand in this text. */
const saysAnything = (text: Node) => (valueIn(text) ?? '').trim() !== '';

/** The runs of words below this node that are drawn, at most `most`, without ours. */
export function runsBelow(root: Node, most: number): WordRun[] {
  const runs: WordRun[] = [];
  let texts = 0;
  let isOver = false;
  for (let node = nodeAfter(root, root, false); node; node = nodeAfter(node, root, isOver)) {
    isOver = isElement(node) && (isOurs(node) || NEVER_DRAWN.test(localNameOf(node)));
    if (kindOfNode(node) !== 3) continue;
    // A page with very many empty texts is not walked to its end either.
    texts += 1;
    const lines = saysAnything(node) ? linesOf(node as Text) : [];
    if (lines.length > 0) runs.push({ node: node as Text, letters: valueIn(node)?.length ?? 0, lines });
    if (runs.length >= most || texts >= most * 4) break;
  }
  return runs;
}

/** Cells are small; what is larger has no room that could be found by looking at each part of it. */
const MOST_PARTS = 120;

/** All that is drawn in this element, without ours; `undefined` where it is too much. */
export function rectsDrawnIn(element: Element): Rect[] | undefined {
  let whole: DOMRect | undefined;
  const found: Rect[] = [];
  let parts = 0;
  const take = (node: Node) => {
    parts += 1;
    if (!isElement(node)) {
      if (saysAnything(node)) found.push(...linesOf(node as Text));
      return;
    }
    const box = rectOf(node);
    whole ??= rectOf(element);
    // A block as wide as the whole is only what holds the words.
    const isFrame = box.width < whole.width * 0.85 || box.height < 8;
    if (hasExtent(box) && (DRAWN.test(localNameOf(node)) || isFrame)) found.push(box);
  };
  const isNothing = (node: Node) =>
    isElement(node) ? isOurs(node) || !(isDrawn(node) || isSlot(node)) : kindOfNode(node) !== 3;
  const walk = (root: Node) => {
    let isOver = false;
    for (let node = nodeAfter(root, root, false); node && parts <= MOST_PARTS; node = nodeAfter(node, root, isOver)) {
      const isOther = isNothing(node);
      isOver = isElement(node) && (isOther || isSlot(node));
      if (isOther) continue;
      if (!isElement(node) || !isSlot(node)) take(node);
      // Slotted content is drawn here, but lives elsewhere in the DOM.
      else
        for (const one of drawnIn(node).filter((child) => !isNothing(child))) {
          take(one);
          walk(one);
        }
    }
  };
  walk(element);
  return parts > MOST_PARTS ? undefined : found;
}

const isSlot = (element: Element) => localNameOf(element) === 'slot';

/** More steps than any page is deep. */
const DEEPEST = 500;

/** What cuts off the parts of a page, asked of each element once. The window itself cuts nothing off. */
export function clips(): (element: Element) => Rect {
  const known = new Map<Element, Rect>();
  return (element) => {
    const way: Element[] = [];
    let at: Element | undefined = element;
    for (; at && !known.has(at) && way.length < DEEPEST; at = outerOf(at)) way.push(at);
    let so = (at && known.get(at)) ?? EVERYWHERE;
    for (const one of way.toReversed()) {
      if (cuts(one)) so = common(so, rectOf(one));
      known.set(one, so);
    }
    return so;
  };
}

/** Whether what leaves this element is cut off there. That of the page itself is the window's. */
function cuts(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'html' || name === 'body') return false;
  const style = getComputedStyle(element);
  if (style.clipPath !== 'none') return true;
  return style.overflow !== 'visible' && style.display !== 'inline' && style.display !== 'contents';
}
