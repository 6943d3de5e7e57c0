/** Labels and values in one element, a pair on each line, which only line breaks part: 「状態：利用中<br>有効期限：2026/12/01」. */

import { folded } from '../../domain/text/japanese-text.ts';
import { namesSomethingElse } from '../lexicon/screen-words.ts';
import { UPDATE_WORD } from '../lexicon/state-words.ts';
import { isBesideTitles, type TitleKind, titleKind, titleOf } from '../lexicon/titles.ts';
import { textIn } from '../page/dom.ts';
import { joined, type Piece, piecesOf } from '../page/visible-text.ts';

/** A label before its colon; not the hours of a time. */
const LABEL = /^\s*[^:：]{1,40}(?:：|:(?!\d\d(?!\d)))/;

/** Longer texts are no cell of a list. */
const LONGEST = 400;

/** Behind a name this is its company. */
const IN_BRACKETS = /^\s*[(（].+[)）]\s*$/;

/** `lead` is what stands before the first label: the name, where the lines below tell of it. */
type Lines = ReadonlyMap<TitleKind | 'lead', readonly Piece[]>;

/** Of lines that nobody understands nothing is read. */
const UNCLEAR: Lines = new Map();

/**
 * What a person reads in this cell of what such a title is about: all of it, unless its lines have labels of their own.
 */
export function piecesFor(cell: Element, kind: TitleKind): readonly Piece[] {
  const pieces = piecesOf(cell);
  const lines = linesIn(pieces);
  return lines ? (lines.get(kind) ?? lines.get('lead') ?? []) : pieces;
}

/**
 * The known labels on the lines of this element; none where they do not stand so, or one of them stands there twice.
 */
export function labelsOnLines(element: Element): readonly TitleKind[] {
  if (textIn(element).length > LONGEST * 2) return [];
  const kinds = [...(linesIn(piecesOf(element))?.keys() ?? [])];
  return kinds.filter((kind) => kind !== 'lead');
}

function linesIn(pieces: readonly Piece[]): Lines | undefined {
  if (joined(pieces).length > LONGEST) return undefined;
  const found = new Map<TitleKind | 'lead', Piece[][]>();
  const updates: Piece[][] = [];
  let value: Piece[][] = [];
  let isOfTwo = false;
  found.set('lead', value);
  for (const line of withColons(splitAtBreaks(pieces).flatMap(splitAtBars))) {
    const [label, kind] = labelOf(line);
    if (label !== undefined) {
      value = [behind(line, label.length)].filter(saysAnything);
      isOfTwo ||= kind === undefined ? namesSomethingElse(label) : found.has(kind);
      if (kind) found.set(kind, value);
    } else if (folded(joined(line)) === UPDATE_WORD) updates.push(line);
    // Below a value it is what can be done there.
    else if (value.length === 0 || line.some(({ kind: of, text }) => of !== 'control' && text.trim())) value.push(line);
  }
  if (found.size <= (found.get('lead')?.length ? 1 : 2)) return undefined;
  if (isOfTwo || joined(pieces).includes('。')) return UNCLEAR;
  found.get(found.has('state') ? 'state' : 'lead')?.push(...updates);
  return new Map([...found].map(([kind, lines]) => [kind, valueIn(lines, kind)]));
}

/**
 * What a label of this kind says in its lines. A name goes on in no second one; what stands below the sign for 「none」
 * is no last day.
 */
function valueIn(lines: readonly Piece[][], kind: TitleKind | 'lead'): Piece[] {
  const [first = [], ...more] = lines;
  const isName = kind === 'product' || kind === 'lead';
  if (isName && !more.every((line) => IN_BRACKETS.test(joined(line)) || folded(joined(line)) === UPDATE_WORD))
    return [];
  const own = kind === 'expiry' && !/\d/.test(joined(first)) ? [first] : lines;
  return own.flatMap((line) => [{ text: '\n', kind: 'break' }, ...line]);
}

/** The lines that say something, each without the blanks before its first words. */
function splitAtBreaks(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (piece.kind === 'break') lines.push([]);
    else if (line && (line.length > 0 || piece.text.trim() !== '')) line.push(piece);
  }
  return lines.filter((line) => line.length > 0);
}

/** What parts one label and its value from the next on one line: 「状態：利用中｜期限：未定」, 「見本（状態：利用中、…）」. */
const BAR = /(?:[｜|、,，;；]|\s[/／・]\s|[(（])\s*(?=[^\s:：｜|、,，;；()（）]{2,20}\s?[:：])/;

/** One line with several labels on it as several; a name before the first of them has its label understood. */
function splitAtBars(line: readonly Piece[]): Piece[][] {
  const text = joined(line);
  if (!/[:：].*[:：]/s.test(text) || !line.every(({ kind }) => kind === 'text')) return [[...line]];
  const [first = '', ...others] = text.split(BAR);
  const parts = others.map((part) => part.replace(/[)）]\s*$/, ''));
  const known = parts.filter((part) => titleKind(LABEL.exec(part)?.[0] ?? ''));
  if (known.length === 0) return [[...line]];
  const hasLabel = LABEL.test(first);
  if (!hasLabel && known.length < 2) return [[...line]];
  const name = hasLabel ? first : `${titleOf('product')}：${first}`;
  return [name, ...parts].map((part) => [{ text: part, kind: 'text' }]);
}

/**
 * These lines with each that a colon begins behind its label, which is a block of its own above it, or two: 状態, and
 * Status.
 */
function withColons(lines: readonly Piece[][]): Piece[][] {
  const whole: Piece[][] = [];
  for (const line of lines) {
    const label = /^\s*[:：]/.test(joined(line)) ? whole.pop() : undefined;
    const over = label && isBesideTitles(joined(label)) ? whole.pop() : undefined;
    whole.push([...(over ?? []), ...(label ?? []), ...line]);
  }
  return whole;
}

/**
 * The label that is the first text of this line, or begins it before a colon, and what it means: of what can be pressed
 * only a whole title means anything, as one that sorts.
 */
function labelOf(line: readonly Piece[]): [label?: string, kind?: TitleKind | undefined] {
  const first = line.find(({ kind }) => kind !== 'picture');
  const icons = joined(line.slice(0, first && line.indexOf(first)));
  const words = joined(line).slice(icons.length);
  const label = LABEL.exec(words)?.[0] ?? (first?.kind === 'text' && titleKind(first.text) ? first.text : undefined);
  return label === undefined ? [] : [icons + label, titleKind(first?.kind === 'control' ? first.text : label)];
}

const saysAnything = (line: readonly Piece[]) => joined(line).trim() !== '';

/** The line without so many letters at its beginning. */
function behind(line: readonly Piece[], letters: number): Piece[] {
  let left = letters;
  return line.map((piece) => {
    const text = piece.text.slice(left);
    left = Math.max(left - piece.text.length, 0);
    return { ...piece, text };
  });
}
