/** What is drawn where: the lines of words, pictures and controls below an element, and what cuts them off. */

import { isDrawn, localNameOf, outerOf, rectOf, textIn } from '../../rms/page/dom.ts';
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

/** The runs of words below this node that are drawn, at most `most`, without ours. */
export function runsBelow(root: Node, most: number): WordRun[] {
  const runs: WordRun[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (isOurs(node) || NEVER_DRAWN.test(localNameOf(node))) return NodeFilter.FILTER_REJECT;
    return NodeFilter.FILTER_SKIP;
  });
  // A page with very many empty texts is not walked to its end either.
  for (let step = 0; step < most * 4 && runs.length < most; step += 1) {
    const node = walk.nextNode();
    if (!node) break;
    const words = textIn(node) ?? '';
    if (words.trim() === '') continue;
    const lines = linesOf(node as Text);
    if (lines.length > 0) runs.push({ node: node as Text, letters: words.length, lines });
  }
  return runs;
}

/** Cells are small; what is larger has no room that could be found by looking at each part of it. */
const MOST_PARTS = 120;

/** All that is drawn in this element, without ours; `undefined` where it is too much. */
export function rectsDrawnIn(element: Element): Rect[] | undefined {
  const whole = rectOf(element);
  const found: Rect[] = [];
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    isOurs(node) || (node instanceof Element && !isDrawn(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let step = 0; ; step += 1) {
    const node = walk.nextNode();
    if (!node) return found;
    if (step >= MOST_PARTS) return undefined;
    if (!(node instanceof Element)) {
      if ((textIn(node) ?? '').trim() !== '') found.push(...linesOf(node as Text));
      continue;
    }
    const box = rectOf(node);
    // A block as wide as the whole is only what holds the words.
    const isFrame = box.width < whole.width * 0.85 || box.height < 8;
    if (hasExtent(box) && (DRAWN.test(localNameOf(node)) || isFrame)) found.push(box);
  }
}

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
