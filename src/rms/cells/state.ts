/** Reads the state of a product. Every text that leaves here is redacted. */

import type { State } from '../../domain/facts/state.ts';
import { folded } from '../../domain/text/japanese-text.ts';
import { redacted } from '../../domain/text/redaction.ts';
import { stateOf, UPDATE_WORD } from '../lexicon/state-words.ts';
import { holdsNoElement, shadowOf, textIn } from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import { joined, linesOf, type Piece, piecesOf, withoutAdded } from '../page/visible-text.ts';
import { BLANK, LONGEST_CELL, TO_COME, withoutLabel, withoutMarks } from './cell-words.ts';
import { piecesFor } from './labelled-lines.ts';
import { withoutEnd } from './state-end.ts';
import { withoutRemark } from './state-remark.ts';

/** A sign in an element of its own: it stands beside a state, as one that opens help does, and says none. */
const IS_SIGN = /^[^\p{L}\p{N}]{1,2}$/u;

export interface StateRead {
  readonly state: State;
  /** RMS's own words for it, as they stand on the page; empty where there are none. */
  readonly words: string;
}

/**
 * The state that this cell shows. The words of what can be pressed are none; a picture's words count only where they
 * are a state's: 更新あり may be a picture, and so may a 「NEW」 beside it (docs/rms.md, "The list of keys").
 */
export const stateIn = memoized((cell: Element): StateRead => stateSaid(piecesFor(cell, 'state')));

const stateSaid = memoized((all: readonly Piece[]): StateRead => {
  const pieces = all.filter((piece) => piece.kind !== 'control');
  const whole = stateOfPieces(pieces);
  return whole.state === 'unknown' || pieces.some(({ added }) => added)
    ? betterOf(stateOfPieces(withoutAdded(pieces)), whole)
    : whole;
});

const betterOf = (own: StateRead, whole: StateRead) =>
  own.state === 'unknown' && whole.state !== 'unknown' ? whole : own;

function stateOfPieces(pieces: readonly Piece[]): StateRead {
  const words = pieces.filter(
    ({ kind, text }) => kind !== 'picture' || stateOf(text) !== 'unknown' || folded(text) === UPDATE_WORD,
  );
  const own = withoutEcho(words);
  const said = joined(withoutMarks(own).filter(({ text }) => !IS_SIGN.test(text.trim())));
  const all = stateOf(said) === 'unknown' ? joined(own) : said;
  const text =
    stateOf(all) === 'unknown' ? withoutRemark(withoutExplanation(withoutEnd(withoutLabel(all, /[:：】］\s]$/)))) : all;
  const line = redacted(linesOf(text).join(' '));
  const state = text.length > LONGEST_CELL ? 'unknown' : stateOf(text);
  return { state, words: BLANK.test(line) || TO_COME.test(line) ? '' : line };
}

/** Without the pictures that only say once more what stands beside them as text: a green mark called 利用中 before 利用中. */
function withoutEcho(pieces: readonly Piece[]): readonly Piece[] {
  const text = pieces.filter(({ kind }) => kind !== 'picture');
  if (text.length === pieces.length) return pieces;
  const state = stateOf(joined(text));
  return pieces.filter((piece) => piece.kind !== 'picture' || state === 'unknown' || stateOf(piece.text) !== state);
}

/** Without the sentences that explain a state below it: 「利用中」, and on the next line 「APIを利用できます。」 */
function withoutExplanation(text: string): string {
  if (text.length > LONGEST_CELL) return text;
  const [first = '', ...others] = linesOf(text);
  return stateOf(first) !== 'unknown' && others.length > 0 && others.every((line) => line.endsWith('。'))
    ? first
    : text;
}

/** What is kept of a state: its words only where we do not know them. */
export function keptState({ state, words }: StateRead): { state: State; stateText?: string } {
  return state === 'unknown' && words ? { state, stateText: words } : { state };
}

/** No state on the page. */
export const NO_STATE: StateRead = { state: 'unknown', words: '' };

/** Whether all that this cell shows is 更新あり: RMS may print it in a cell of its own. */
export const isUpdateCell = (cell: Element): boolean => saysUpdate(piecesOf(cell));

const saysUpdate = memoized((all: readonly Piece[]): boolean => {
  const pieces = all.filter(
    ({ kind, text }) => kind !== 'control' && (kind !== 'picture' || folded(text) === UPDATE_WORD),
  );
  return folded(joined(pieces)) === UPDATE_WORD;
});

/**
 * Whether nothing stands in this cell that a note could stand beside: what is drawn there all the same a style sheet
 * has written, perhaps because the cell is empty.
 */
export const isEmptyCell = (cell: Element): boolean =>
  holdsNoElement(cell) && !shadowOf(cell) && textIn(cell).trim() === '';
