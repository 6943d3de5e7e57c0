/** Labels and values in one element, a pair on each line, which only line breaks part: 「状態：利用中<br>有効期限：2026/12/01」. */

import { folded } from '../../domain/text/japanese-text.ts';
import { namesSomethingElse } from '../lexicon/screen-words.ts';
import { UPDATE_WORD } from '../lexicon/state-words.ts';
import { isBesideTitles, mayHoldTitle, type TitleKind, titleKind, titleOf } from '../lexicon/titles.ts';
import { textIn } from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import { joined, type Piece, piecesOf } from '../page/visible-text.ts';
import { withoutLeaders } from './leaders.ts';

/** A label before its colon, or in brackets of its own; not the hours of a time. */
const LABEL = /^\s*(?:[【［][^【】［］]{1,40}[】］][:：]?|[^:：]{1,40}(?:：|:(?!\d\d(?!\d))))/;
/** Brackets of other kinds stand around anything: only a label that we know is one in them. */
const IN_OTHER_BRACKETS = /^\s*(?:\[[^[\]]{2,40}\]|〔[^〔〕]{2,40}〕)[:：]?/;

/** The label that begins this text; brackets may also stand around a part of a name. */
function labelBefore(text: string): string | undefined {
  const known = IN_OTHER_BRACKETS.exec(text)?.[0];
  if (known && titleKind(known)) return known;
  const label = LABEL.exec(text)?.[0];
  return /^\s*[【［]/.test(label ?? '') && !titleKind(label ?? '') ? undefined : label;
}

/** Longer texts are no cell of a list. */
const LONGEST = 400;

/** Behind a name this is its company. */
const IN_BRACKETS = /^\s*[(（].+[)）]\s*$/;

interface Lined {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** `lead` is what stands before the first label: the name, where the lines below tell of it. */
type Lines = ReadonlyMap<TitleKind | 'lead', Lined>;

/** Of lines that nobody understands nothing is read. */
const UNCLEAR: Lines = new Map();

/**
 * What a person reads in this cell of what such a title is about: all of it, unless its lines have labels of their own.
 */
export function piecesFor(cell: Element, kind: TitleKind): readonly Piece[] {
  const pieces = withoutLeaders(piecesOf(cell));
  const lines = linesIn(pieces);
  return lines ? ((lines.get(kind) ?? lines.get('lead'))?.pieces ?? []) : withoutOwnTitle(pieces, kind);
}

/**
 * These pieces without a title of that kind in an element of its own before them: `<p><b>状態</b>利用中</p>`. アプリ alone may
 * begin a name.
 */
function withoutOwnTitle(pieces: readonly Piece[], kind: TitleKind): readonly Piece[] {
  const at = pieces.findIndex(saysWords);
  const first = pieces[at];
  const isTitle = first?.kind === 'text' && first.text.trim().length > 2 && titleKind(first.text) === kind;
  return isTitle && pieces.slice(at + 1).some(saysWords) ? pieces.slice(at + 1) : pieces;
}

const saysWords = ({ kind, text }: Piece) => kind !== 'picture' && text.trim() !== '';

/**
 * The known labels on the lines of this element; none where they do not stand so, or one of them stands there twice.
 */
export function labelsOnLines(element: Element): readonly { kind: TitleKind; label: string }[] {
  if (textIn(element).length > LONGEST * 2) return [];
  const lines = [...(linesIn(piecesOf(element)) ?? [])];
  return lines.flatMap(([kind, { label }]) => (kind === 'lead' ? [] : [{ kind, label }]));
}

const linesIn = memoized((pieces: readonly Piece[]): Lines | undefined => {
  const text = joined(pieces);
  if (text.length > LONGEST || !(/[:：】］\]〕]/.test(text) || mayHoldTitle(text))) return undefined;
  const found = new Map<TitleKind | 'lead', (readonly Piece[])[]>();
  const labels = new Map<TitleKind | 'lead', string>();
  const updates: (readonly Piece[])[] = [];
  let value: (readonly Piece[])[] = [];
  let isOfTwo = false;
  found.set('lead', value);
  for (const line of withColons(splitAtBreaks(pieces).flatMap(splitAtBars))) {
    const [label, kind] = labelOf(line);
    if (label !== undefined) {
      value = [part(line, label.length, Number.POSITIVE_INFINITY)].filter(saysAnything);
      isOfTwo ||= kind === undefined ? namesSomethingElse(label) : found.has(kind);
      if (kind) labels.set(kind, label.replace(/[\s:：]+$/, ''));
      if (kind) found.set(kind, value);
    } else if (folded(joined(line)) === UPDATE_WORD) updates.push(line);
    // Below a value it is what can be done there.
    else if (value.length === 0 || line.some(({ kind: of, text }) => of !== 'control' && text.trim())) value.push(line);
  }
  if (found.size <= (found.get('lead')?.length ? 1 : 2)) return undefined;
  if (isOfTwo || text.includes('。')) return UNCLEAR;
  found.get(found.has('state') ? 'state' : 'lead')?.push(...updates);
  return new Map(
    [...found].map(([kind, lines]) => [kind, { label: labels.get(kind) ?? '', pieces: valueIn(lines, kind) }]),
  );
});

/**
 * What a label of this kind says in its lines. A name goes on in no second one; what stands below the sign for 「none」
 * is no last day.
 */
function valueIn(lines: readonly (readonly Piece[])[], kind: TitleKind | 'lead'): Piece[] {
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

/**
 * What parts one label and its value from the next on one line: 「状態：利用中｜期限：未定」, 「見本（状態：利用中／…）」, 「【状態】…　【期限】…」.
 */
const BAR =
  /([｜|、,，;；(（]\s*|\s[/／・]\s+|[/／・\s]\s*)(?=([^\s:：｜|、,，;；()（）/／・【】［］\d][^\s:：｜|、,，;；()（）/／【】［］]{1,19})\s?[:：])|(?<!^\s*)(?=[【［[〔]([^【】［］[\]〔〕]{2,20})[】］\]〕])/g;

/** Of these it is not sure that they part: what stands behind them has to be a label that we know. */
const MAY_PART = /^[/・ \n\u00a0]$/;

/** What is left of that behind a value, and of brackets around all. */
const LEFT_OVER = /[\s｜|、,，;；／/・)）]+$/;

/** One line with several labels on it as several; a name before the first of them has its label understood. */
function splitAtBars(line: readonly Piece[]): (readonly Piece[])[] {
  const text = joined(line);
  if (!/[:：】］\]〕].*[:：】］\]〕]/s.test(text)) return [line];
  const bars = [...text.matchAll(BAR)].filter(
    ({ 1: bar, 2: label = '', 3: inBrackets }) =>
      (bar !== undefined && !MAY_PART.test(bar)) || titleKind(inBrackets ?? label),
  );
  const starts = bars.map(({ index, 0: bar }) => index + bar.length);
  const ends = [...bars.map(({ index }) => index), text.length];
  const [first = [], ...parts] = [0, ...starts].map((start, at) => part(line, start, ends[at] ?? start));
  const others = parts.map((pieces) => trimmed(pieces.filter(({ kind }) => kind !== 'control')));
  const known = others.filter((pieces) => titleKind(labelBefore(joined(pieces)) ?? ''));
  if (known.length === 0) return [line];
  const hasLabel = labelBefore(joined(first)) !== undefined;
  if (!hasLabel && known.length < 2) return [line];
  const name: Piece[] = hasLabel ? [] : [{ text: `${titleOf('product')}：`, kind: 'text' }];
  return [[...name, ...trimmed(first)], ...others];
}

/** What of this line stands between these two letters of it. */
function part(line: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0;
  return line.flatMap((piece) => {
    const text = piece.text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    at += piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const length = joined(pieces).replace(LEFT_OVER, '').length;
  return part(pieces, 0, length);
}

/**
 * These lines with each that a colon begins behind its label, which is a block of its own above it, or two: 状態, and
 * Status.
 */
function withColons(lines: readonly (readonly Piece[])[]): (readonly Piece[])[] {
  const whole: (readonly Piece[])[] = [];
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
  const label = labelBefore(words) ?? (first?.kind === 'text' && titleKind(first.text) ? first.text : undefined);
  return label === undefined ? [] : [icons + label, titleKind(first?.kind === 'control' ? first.text : label)];
}

const saysAnything = (line: readonly Piece[]) => joined(line).trim() !== '';
