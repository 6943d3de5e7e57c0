/** The text of a page as a person sees it: without what is hidden, without what Kagiban itself put there. */

import { boxOf, styleOf } from './boxes.ts';
import { memoized } from './memo.ts';
import { isOurs } from './our-elements.ts';

/**
 * One run of text, and whether it is a picture's words, those of something to press, or what is chosen among several.
 */
export interface Piece {
  readonly text: string;
  readonly kind: 'text' | 'picture' | 'control' | 'choice' | 'break';
}

/** What never holds visible text, or only how to pronounce the text beside it. */
const SILENT = new Set(
  ['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OBJECT', 'IFRAME', 'TITLE', 'HEAD', 'DATALIST'].concat(['RT', 'RP']),
);

/** The words of these are what pressing them does, never a state (contract, "States"). */
const CONTROLS = 'a[href],button,input,textarea,[role="button"],[role="link"]';

/** What says something about what stands there, and is not part of it. */
const ASIDE = '[role="tooltip"]';

/** Elements that begin a line of their own, whatever the style sheet says. */
const LINES = /^(?:ADDRESS|BLOCKQUOTE|DD|DIV|DL|DT|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** Whether a person can see this element. In a DOM without layout only the `hidden` attribute is known. */
export const isVisible = memoized((element: Element): boolean => {
  if (element.hasAttribute('hidden')) return false;
  return (element.checkVisibility?.({ visibilityProperty: true }) ?? true) || isShownByItsParts(element);
});

/**
 * Whether this element has no box of its own while what is in it is drawn: a slot, or a row among the cells of a CSS
 * grid.
 */
function isShownByItsParts(element: Element): boolean {
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const display = styleOf(element)?.display;
  return display === 'contents' && (!parent || isVisible(parent));
}

/** The elements directly in this one that a person can see and that say something to read, ours left out. */
export function visibleChildren(element: Element): Element[] {
  return [...element.children].filter((child) => !SILENT.has(child.tagName) && !isOurs(child) && isVisible(child));
}

/**
 * Whether this element is there for screen readers only, shrunk to a single pixel as pages hide such words; or, drawn
 * in nothing, until the pointer comes.
 */
const isShrunk = memoized((element: Element): boolean => {
  const { width, height } = boxOf(element);
  if (width === 0 || height === 0) return false;
  return (width <= 1 && height <= 1) || styleOf(element)?.opacity === '0';
});

/**
 * How far to the left of the page nobody scrolls, in CSS pixels: copies for paper and for screen readers are put there.
 */
const FAR_LEFT = -1000;

/**
 * Whether this whole part of a page is laid out where nobody sees it: in a box folded to no height, or far outside of
 * the page.
 */
export function isOutOfSight(element: Element): boolean {
  const { left, width } = boxOf(element);
  const { defaultView: view } = element.ownerDocument;
  if (width === 0 || !view) return false;
  // A list as wide as it may be reaches from there back onto the page, where nobody sees more of it than an edge.
  let begins = left + view.scrollX;
  for (let box = element.parentElement; box && box !== element.ownerDocument.body; box = box.parentElement) {
    if (boxOf(box).height < 1 && /hidden|clip/.test(styleOf(box)?.overflowY ?? '')) return true;
    begins += box.scrollLeft;
  }
  return begins < FAR_LEFT;
}

/** An icon of a font is written as its name, and hidden from screen readers: `check_circle`. */
function isNameOfIcon(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' && /^\s*[a-z]+(?:_[a-z0-9]+)*\s*$/.test(element.textContent ?? '')
  );
}

/**
 * Whether this visible element says nothing that belongs to what stands there: words for screen readers, tooltips,
 * names of icons.
 */
export function isUnread(element: Element): boolean {
  return isShrunk(element) || element.matches(ASIDE) || isNameOfIcon(element);
}

/** The visible runs of text inside this element, in the order of the page. */
export function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  gather(element, 'text', pieces);
  return pieces;
}

function gather(element: Element | ShadowRoot, kind: 'text' | 'control', pieces: Piece[]): void {
  for (const node of shownIn(element)) {
    if (node.nodeType === 3) pieces.push({ text: node.nodeValue ?? '', kind });
    else if (isElement(node) && !SILENT.has(node.tagName) && !isOurs(node)) gatherFrom(node, kind, pieces);
  }
}

function gatherFrom(node: Element, kind: 'text' | 'control', pieces: Piece[]): void {
  if (node.tagName === 'BR') {
    pieces.push({ text: '\n', kind: 'break' });
    return;
  }
  if (!isVisible(node) || isUnread(node)) return;
  if (node.tagName === 'IMG' || node.tagName === 'svg') {
    pieces.push({ text: ` ${pictureWords(node)} `, kind: 'picture' });
    return;
  }
  if (node.tagName === 'SELECT') {
    const chosen = [...(node as HTMLSelectElement).selectedOptions].map((option) => option.text).join(' ');
    pieces.push({ text: ` ${chosen} `, kind: kind === 'text' ? 'choice' : kind });
    return;
  }
  const ownLine = LINES.test(node.tagName);
  if (ownLine) pieces.push({ text: '\n', kind: 'break' });
  const before = pieces.length;
  gather(node.shadowRoot ?? node, kind === 'control' || node.matches(CONTROLS) ? 'control' : 'text', pieces);
  const isEmpty = pieces.slice(before).every(({ text }) => text.trim() === '');
  if (isEmpty && kind === 'text') pieces.push({ text: ` ${iconWords(node)} `, kind: 'picture' });
  if (ownLine) pieces.push({ text: '\n', kind: 'break' });
}

/** The nodes that are shown in this one: those put into a slot stand in its place. */
function shownIn(element: Element | ShadowRoot): Iterable<Node> {
  const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

function pictureWords(picture: Element): string {
  const words = picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? picture.getAttribute('title');
  return words ?? picture.querySelector(':scope > title')?.textContent ?? '';
}

/** What an element without any text, an icon of a font, is called. */
function iconWords(icon: Element): string {
  return icon.matches(CONTROLS) ? '' : (icon.getAttribute('aria-label') ?? icon.getAttribute('title') ?? '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** What a person reads in this element, line breaks kept: its text, or its pictures' words where it has no other. */
export function wordsOf(element: Element): string {
  return readIn(piecesOf(element));
}

/** The same of runs of text. */
export function readIn(pieces: readonly Piece[]): string {
  const text = joined(pieces.filter((piece) => piece.kind !== 'picture'));
  return text.trim() === '' ? joined(pieces) : text;
}

/** These runs of text as one. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** The non-empty lines of a text, each trimmed and with its white space collapsed. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0\u3000]+/g, ' ').trim())
    .filter((line) => line !== '');
}
