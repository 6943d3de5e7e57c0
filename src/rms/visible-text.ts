/** The text of a page as a person sees it: without what is hidden, without what Kagiban itself put there. */

import { isOurs } from './our-elements.ts';

/** One run of text, and whether it is a picture's words or those of something to press. */
export interface Piece {
  readonly text: string;
  readonly kind: 'text' | 'picture' | 'control' | 'break';
}

/** What never holds visible text. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OBJECT', 'IFRAME', 'TITLE', 'HEAD']);

/** The words of these are what pressing them does, never a state (contract, "States"). */
const CONTROLS = 'a[href],button,input,select,textarea,[role="button"],[role="link"]';

/** Elements that begin a line of their own, whatever the style sheet says. */
const LINES = /^(?:ADDRESS|BLOCKQUOTE|DD|DIV|DL|DT|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** Whether a person can see this element. In a DOM without layout only the `hidden` attribute is known. */
export function isVisible(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** The visible runs of text inside this element, in the order of the page. */
export function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  gather(element, 'text', pieces);
  return pieces;
}

function gather(element: Element, kind: 'text' | 'control', pieces: Piece[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) {
      pieces.push({ text: node.nodeValue ?? '', kind });
      continue;
    }
    if (!isElement(node) || SILENT.has(node.tagName) || isOurs(node)) continue;
    if (node.tagName === 'BR') {
      pieces.push({ text: '\n', kind: 'break' });
      continue;
    }
    if (!isVisible(node)) continue;
    if (node.tagName === 'IMG') {
      pieces.push({ text: ` ${node.getAttribute('alt') ?? ''} `, kind: 'picture' });
      continue;
    }
    const ownLine = LINES.test(node.tagName);
    if (ownLine) pieces.push({ text: '\n', kind: 'break' });
    gather(node, kind === 'control' || node.matches(CONTROLS) ? 'control' : 'text', pieces);
    if (ownLine) pieces.push({ text: '\n', kind: 'break' });
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** What a person reads in this element, line breaks kept: its text, or its pictures' words where it has no other. */
export function wordsOf(element: Element): string {
  const pieces = piecesOf(element);
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
