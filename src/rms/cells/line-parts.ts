/** Parts what one element says into lines of one label and its value each. */

import { isBesideTitles, titleKind, titleOf } from '../lexicon/titles.ts';
import { joined, type Piece } from '../page/visible-text.ts';

/** A label before its colon, or in brackets of its own; not the hours of a time. */
const LABEL = /^\s*(?:[【［][^【】［］]{1,40}[】］][:：]?|[^:：]{1,40}(?:：|:(?!\d\d(?!\d))))/;
/** Brackets of other kinds stand around anything: only a label that we know is one in them. */
const IN_OTHER_BRACKETS = /^\s*(?:\[[^[\]]{2,40}\]|〔[^〔〕]{2,40}〕)[:：]?/;

/** The label that begins this text; brackets may also stand around a part of a name. */
export function labelBefore(text: string): string | undefined {
  const known = IN_OTHER_BRACKETS.exec(text)?.[0];
  if (known && titleKind(known)) return known;
  const label = LABEL.exec(text)?.[0];
  return /^\s*[【［]/.test(label ?? '') && !titleKind(label ?? '') ? undefined : label;
}

/** The lines of these pieces, each with no more than one label. */
export function labelledLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return withColons(splitAtBreaks(pieces).flatMap(splitAtBars));
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
export function part(line: readonly Piece[], start: number, end: number): Piece[] {
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
