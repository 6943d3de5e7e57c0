/** The text of a page as a person sees it: without what is hidden, without what Kagiban itself put there. */

import { stateOf } from '../lexicon/state-words.ts';
import {
  attributeOf,
  drawnIn,
  findFirst,
  holdsOneText,
  isOneOf,
  kindOfNode,
  shadowOf,
  tagNameOf,
  textIn,
  valueIn,
} from './dom.ts';
import { memoized } from './memo.ts';
import { isOurs } from './our-elements.ts';
import { isShrunk, isTiny, isVisible, SILENT } from './visible.ts';

/**
 * One run of text, and whether it is a picture's words, those of something to press, or what is chosen among several.
 */
export interface Piece {
  readonly text: string;
  readonly kind: 'text' | 'picture' | 'spoken' | 'control' | 'choice' | 'break';
  /** In a shadow root or an unknown tag below the cell: another extension may have put it there. */
  readonly added?: boolean;
}

/** The words of these are what pressing them does, never a state (docs/promises.md, "States"). */
const CONTROLS = 'a[href],button,input,textarea,[role="button"],[role="link"]';

/** What says something about what stands there, and is not part of it. */
const ASIDE = '[role="tooltip"]';

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Elements that begin a line of their own, whatever the style sheet says. */
const LINES = /^(?:ADDRESS|BLOCKQUOTE|DD|DIV|DL|DT|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** Control signs, halves of letters, and the private signs of icon fonts: no person reads them. */
const NO_LETTER = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Co}/gu;

/** Any of them, or a half of a sign that may be whole: hardly any text has one. */
const MAY_BE_NONE = /[^\t\n\r -~\xa0-\ud7ff\uf900-\uffff]/;

/** A text of the page without what no person reads in it. */
export const readable = (text: string): string => (MAY_BE_NONE.test(text) ? text.replace(NO_LETTER, '') : text);

/** An icon of a font is written as its name or as a sign, and hidden from screen readers: `check_circle`, `?`. */
function isIcon(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden') !== 'true') return false;
  const text = textIn(element);
  return /^\s*[a-z]+(?:_[a-z0-9]+)*\s*$/.test(text) || (text.trim() !== '' && !HAS_WORDS.test(text));
}

/**
 * Whether this visible element says nothing that belongs to what stands there: words for screen readers, tooltips,
 * icons.
 */
export function isUnread(element: Element): boolean {
  return isShrunk(element) || isOneOf(element, ASIDE) || isIcon(element);
}

/**
 * The visible runs of text inside this element, in the order of the page. Remembered only while the page is read, and
 * never asked of what stands beside or under the label of a secret.
 */
export const piecesOf = memoized((element: Element): readonly Piece[] => {
  const kind = isOneOf(element, 'button') ? 'control' : 'text';
  if (kind === 'text' && holdsOneText(element)) return isVisible(element) ? pieceOf(textIn(element)) : [];
  const pieces: Piece[] = [];
  if (/^(?:IMG|svg)$/.test(tagNameOf(element))) gatherFrom(element, 'text', false, pieces);
  else if (isVisible(element)) gather(element, kind, false, pieces);
  const spoken = pieces.filter(({ kind }) => kind === 'spoken');
  if (spoken.length === 0) return pieces;
  // A sign may be a state, and what screen readers say the only words for it.
  const seen = pieces.filter(({ kind }) => kind !== 'spoken');
  return seen.some(({ text }) => HAS_WORDS.test(text)) ? seen : spoken.map((one) => ({ ...one, kind: 'picture' }));
});

/** Cells that say the same have the same piece: what is understood of it holds for each of them. */
const pieceOf = memoized((text: string): readonly Piece[] => [{ text: readable(text), kind: 'text' }]);

type Around = 'text' | 'control';

function gather(element: Element, kind: Around, added: boolean, pieces: Piece[]): void {
  for (const node of drawnIn(element)) {
    const type = kindOfNode(node);
    if (type === 3) pieces.push({ text: readable(valueIn(node) ?? ''), kind, ...(added && { added }) });
    else if (type === 1 && !SILENT.has(tagNameOf(node as Element)) && !isOurs(node)) {
      gatherFrom(node as Element, kind, added, pieces);
    }
  }
}

function gatherFrom(node: Element, kind: Around, around: boolean, pieces: Piece[]): void {
  const tag = tagNameOf(node);
  if (tag === 'BR') {
    pieces.push({ text: '\n', kind: 'break' });
    return;
  }
  if (!isVisible(node)) return;
  if (isUnread(node)) {
    if (isTiny(node) && stateOf(textIn(node)) !== 'unknown') pieces.push({ text: textIn(node), kind: 'spoken' });
    return;
  }
  const added = around || tag.includes('-') || shadowOf(node) !== null;
  const mark = added ? { added } : {};
  if (tag === 'IMG' || tag === 'svg') {
    pieces.push({ text: ` ${readable(pictureWords(node))} `, kind: 'picture', ...mark });
    return;
  }
  if (tag === 'SELECT') {
    const chosen = [...(node as HTMLSelectElement).selectedOptions].map((option) => option.text).join(' ');
    pieces.push({ text: ` ${readable(chosen)} `, kind: 'choice', ...mark });
    return;
  }
  const ownLine = LINES.test(tag);
  if (ownLine) pieces.push({ text: '\n', kind: 'break' });
  const before = pieces.length;
  gather(node, kind === 'control' || isOneOf(node, CONTROLS) ? 'control' : 'text', added, pieces);
  const words =
    kind === 'text' && !pieces.slice(before).some(({ text }) => HAS_WORDS.test(text)) ? iconWords(node) : '';
  const isSign = stateOf(words) !== 'unknown';
  if (isSign || pieces.slice(before).every(({ text }) => text.trim() === '')) {
    pieces.splice(before, pieces.length, { text: ` ${readable(words)} `, kind: 'picture', ...mark });
  }
  if (ownLine) pieces.push({ text: '\n', kind: 'break' });
}

function pictureWords(picture: Element): string {
  const words =
    attributeOf(picture, 'alt') ?? attributeOf(picture, 'aria-label') ?? attributeOf(picture, 'title') ?? undefined;
  if (words !== undefined) return words;
  const title = findFirst(picture, ':scope > title');
  return title ? textIn(title) : '';
}

/** What an element without any text, an icon of a font, is called. */
function iconWords(icon: Element): string {
  return isOneOf(icon, CONTROLS) ? '' : (attributeOf(icon, 'aria-label') ?? attributeOf(icon, 'title') ?? '');
}

/** These runs without what another extension may have added, unless nothing else is there to read. */
export function withoutAdded(pieces: readonly Piece[]): readonly Piece[] {
  const own = pieces.filter(({ added }) => !added);
  return own.length < pieces.length && saysAnything(own) ? own : pieces;
}

/** Whether there is anything to read in these runs. */
const saysAnything = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ text, kind }) => kind !== 'picture' && text.trim() !== '');

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
