/** What all cells have in common: what stands for nothing or for what is to come, and labels in the cell itself. */

import { folded } from '../../domain/text/japanese-text.ts';
import { redacted } from '../../domain/text/redaction.ts';
import { titleKind } from '../lexicon/titles.ts';
import { memoized } from '../page/memo.ts';
import { joined, linesOf, type Piece, readIn, withoutAdded } from '../page/visible-text.ts';
import { piecesFor } from './labelled-lines.ts';
import { textInField } from './shown-fields.ts';

/** What stands for 「none」 in a cell. */
export const BLANK = /^[-－‐‑–—―ー−*※.・･·/:：…‥⋯_＿■□▇█░▒▓]*$/;

/** What stands for what is still to come. */
export const TO_COME =
  /(?:取得|読み?込み?|ロード|通信)(?:中|んで|して)(?:です|います)?(?:[.…。・]*)$|loading|お待ち(?:ください|下さい)|^please wait/i;

const DAY = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: [\d:]+)?$/;

/** Whether these words are a day, perhaps with its hour, and nothing else. */
export const isDay = (words: string): boolean => DAY.test(words);

/** Longer texts are not read as a date or state: no cell of these lists says that much. */
export const LONGEST_CELL = 400;

/** A label in brackets in which a mark may stand before a name too: 「[アプリ] 見本」. */
const IN_BRACKETS = /^\s*[[〔].*(?:名|者|会社|企業|状[態況]|ステータス|期[限間])[\]〕]$/;

/**
 * The text without a known label in front: cards and narrow screens write 「状態: 利用中」 into one block. Without a colon
 * only a state may have one: a product may be called 「アプリ 見本」.
 */
export function withoutLabel(text: string, between: RegExp = /[:：】］]/): string {
  const [label = ''] =
    /^\s*(?:[【［[〔][^\s【】［］[\]〔〕]{1,40}[】］\]〕]|[^\s:：]{1,40}(?:\s[A-Za-z ]{1,20}(?=[:：]))?\s?)[:：]?/.exec(
      text,
    ) ?? [];
  const rest = text.slice(label.length);
  const isOne =
    rest.trim() !== '' && (between.test(label) || IN_BRACKETS.test(label)) && titleKind(label) !== undefined;
  // Brackets may stand around both: 「（状態：利用中）」.
  return isOne ? (/^\s*[(（]/.test(label) ? rest.replace(/[)）]\s*$/, '') : rest) : text;
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** These words without what another extension adds to them: it is shorter, or a translation. */
export function ownWords(pieces: readonly Piece[]): readonly Piece[] {
  const own = withoutAdded(pieces);
  const [words, all] = [own, pieces].map((some) => folded(joined(some))) as [string, string];
  const isTranslated = JAPANESE.test(words) && !pieces.some((one) => one.added && JAPANESE.test(one.text));
  return isTranslated || words.length * 2 > all.length ? own : pieces;
}

/** A mark in an element of its own behind words, as one that opens help: it is no part of them. */
const MARK = /^(?:[?？!！ⓘℹ]|i)$/;

/** These words without the marks behind them. */
export function withoutMarks(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findLastIndex(({ text }) => text.trim() !== '' && !MARK.test(text.trim()));
  return pieces.slice(0, end + 1);
}

/** A text that is kept as it stands, such as the developer; `undefined` where the cell is blank. */
export function wordsIn(cell: Element): string | undefined {
  const pieces = piecesFor(cell, 'developer');
  return textSaid(pieces) === '' ? kept(textInField(cell)) : wordsSaid(pieces);
}

const textSaid = memoized((pieces: readonly Piece[]) => withoutLabel(readIn(withoutMarks(ownWords(pieces)))).trim());

const wordsSaid = memoized((pieces: readonly Piece[]) => kept(textSaid(pieces)));

function kept(text: string): string | undefined {
  const words = redacted(linesOf(text).join(' '));
  return words && !BLANK.test(words) ? words : undefined;
}
