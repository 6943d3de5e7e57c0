/** Labels and values in one element, a pair on each line, which only line breaks part: 「状態：利用中<br>有効期限：2026/12/01」. */

import { folded } from '../../domain/text/japanese-text.ts';
import { namesSomethingElse } from '../lexicon/screen-words.ts';
import { UPDATE_WORD } from '../lexicon/state-words.ts';
import { mayHoldTitle, type TitleKind, titleKind } from '../lexicon/titles.ts';
import { textIn } from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import { joined, type Piece, piecesOf } from '../page/visible-text.ts';
import { withoutLeaders } from './leaders.ts';
import { labelBefore, labelledLines, part } from './line-parts.ts';

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
  const { found, updates, isOfTwo } = understood(labelledLines(pieces));
  if (found.size <= (found.get('lead')?.lines.length ? 1 : 2)) return undefined;
  if (isOfTwo || text.includes('。')) return UNCLEAR;
  found.get(found.has('state') ? 'state' : 'lead')?.lines.push(...updates);
  return new Map([...found].map(([kind, { label, lines }]) => [kind, { label, pieces: valueIn(lines, kind) }]));
});

interface Understood {
  readonly found: Map<TitleKind | 'lead', { readonly label: string; readonly lines: (readonly Piece[])[] }>;
  /** Lines that say 更新あり, wherever they stand. */
  readonly updates: readonly (readonly Piece[])[];
  /** Whether they are about two things: a label stands there twice, or is one of something else. */
  readonly isOfTwo: boolean;
}

/** What these lines say, each label with the lines up to the next. */
function understood(all: readonly (readonly Piece[])[]): Understood {
  let lines: (readonly Piece[])[] = [];
  const found: Understood['found'] = new Map([['lead', { label: '', lines }]]);
  const updates: (readonly Piece[])[] = [];
  let isOfTwo = false;
  for (const line of all) {
    const [label, kind] = labelOf(line);
    if (label !== undefined) {
      lines = [part(line, label.length, Number.POSITIVE_INFINITY)].filter(saysAnything);
      isOfTwo ||= kind === undefined ? namesSomethingElse(label) : found.has(kind);
      if (kind) found.set(kind, { label: label.replace(/[\s:：]+$/, ''), lines });
    } else if (folded(joined(line)) === UPDATE_WORD) updates.push(line);
    // Below a value it is what can be done there.
    else if (lines.length === 0 || line.some(({ kind: of, text }) => of !== 'control' && text.trim())) lines.push(line);
  }
  return { found, updates, isOfTwo };
}

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
