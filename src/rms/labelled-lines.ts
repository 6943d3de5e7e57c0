/** Labels and values in one element, a pair on each line, which only line breaks part: 「状態：利用中<br>有効期限：2026/12/01」. */

import { type TitleKind, titleKind } from './titles.ts';
import { joined, type Piece, piecesOf } from './visible-text.ts';

/** A label before its colon; not the hours of a time. */
const LABEL = /^\s*[^:：\d]{1,40}[:：]/;

/** Longer texts are no cell of a list. */
const LONGEST = 400;

/** `lead` is what stands before the first label: the name, where the lines below tell of it. */
type Lines = ReadonlyMap<TitleKind | 'lead', readonly Piece[]>;

/** What a person reads in this cell of what such a title is about: all of it, unless its lines have labels of their own. */
export function piecesFor(cell: Element, kind: TitleKind): readonly Piece[] {
  const pieces = piecesOf(cell);
  const lines = linesIn(pieces);
  return lines ? (lines.get(kind) ?? lines.get('lead') ?? []) : pieces;
}

/** The known labels on the lines of this element; none where they do not stand so, or one of them stands there twice. */
export function labelsOnLines(element: Element): readonly TitleKind[] {
  if ((element.textContent?.length ?? 0) > LONGEST * 2) return [];
  const kinds = [...(linesIn(piecesOf(element))?.keys() ?? [])];
  return kinds.filter((kind) => kind !== 'lead');
}

function linesIn(pieces: readonly Piece[]): Lines | undefined {
  if (joined(pieces).length > LONGEST || /。/.test(joined(pieces))) return undefined;
  const found = new Map<TitleKind | 'lead', Piece[]>();
  let value: Piece[] = [];
  found.set('lead', value);
  for (const line of splitAtBreaks(pieces)) {
    const label = labelOf(line);
    if (label === undefined) {
      // Where the label is a block of its own, the colon begins the next line.
      const colon = /^\s*[:：]?/.exec(joined(line))?.[0] ?? '';
      value.push({ text: '\n', kind: 'break' }, ...behind(line, colon.length));
    } else {
      value = behind(line, label.length);
      const kind = titleKind(label);
      if (kind && found.has(kind)) return undefined;
      if (kind) found.set(kind, value);
    }
  }
  const hasLead = joined(found.get('lead') ?? []).trim() !== '';
  return found.size > (hasLead ? 1 : 2) ? found : undefined;
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

/** The label that is the first text of this line, or begins it before a colon; what can be pressed is none. */
function labelOf(line: readonly Piece[]): string | undefined {
  const [first] = line;
  if (first?.kind !== 'text') return undefined;
  return LABEL.exec(joined(line))?.[0] ?? (titleKind(first.text) ? first.text : undefined);
}

/** The line without so many letters at its beginning. */
function behind(line: readonly Piece[], letters: number): Piece[] {
  let left = letters;
  return line.map((piece) => {
    const text = piece.text.slice(left);
    left = Math.max(left - piece.text.length, 0);
    return { ...piece, text };
  });
}
