/** Reads single cells: product, developer, state, last day. Every text that leaves here is redacted. */

import type { Day } from '../../domain/days/day.ts';
import { withoutCompany } from '../../domain/facts/license-id.ts';
import type { State } from '../../domain/facts/state.ts';
import { folded } from '../../domain/text/japanese-text.ts';
import { printedDate } from '../../domain/text/printed-date.ts';
import { redacted } from '../../domain/text/redaction.ts';
import { stateOf, UPDATE_WORD } from '../lexicon/state-words.ts';
import { holdsLabel, titleKind } from '../lexicon/titles.ts';
import { joined, linesOf, type Piece, piecesOf, readIn } from '../page/visible-text.ts';
import { piecesFor } from './labelled-lines.ts';

/** What stands for 「none」 in a cell. */
const BLANK = /^[-‐‑–—―ー−*※.・/:：]*$/;

/** Longer texts are not read as a date or state: no cell of these lists says that much. */
const LONGEST = 400;

/** Where a name is typed in, none is shown. */
const FIELDS =
  'input:not([type="hidden"],[type="checkbox"],[type="radio"],[type="button"],[type="submit"]),select,textarea,[role="combobox"],[role="listbox"]';

/** One of them may stand before a name, to choose the row; several are a choice among words. */
const CHOICES = 'input[type="checkbox"],input[type="radio"]';

/** What a filter says while nothing is chosen in it. */
const NOTHING_CHOSEN = /^(?:すべて|全て|全部|全件|指定なし|指定しない|未選択|未指定|選択)$/;

/** What stands beside a name without being a part of it: a mark, what can be pressed. */
const MARK = /^new!?$/i;
const ACTION = /^(?:編集|変更|名称変更|設定|削除|解除|表示|コピー|詳細|詳細を見る|確認|[★☆])$/;

/** A sign before a name that stands as a heading. */
const ORNAMENT = /^[■▼▲◆●★]\s*(?=\S)/;

/** A name with its company and a remark; more is a part of the page, not a cell of a list. */
const MOST_LINES = 4;

/** What is no name: a remark, a sentence, a number of rows, a day. */
const NO_NAME =
  /^※|。|^[(（]?(?:製品|アプリ)の名[前称]|(?:です|ます|ません|ください|こと|について)$|^(?:全|合計|計|小計)?\s*[0-9０-９]+\s*件|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: [\d:]+)?$/;

export interface ProductShown {
  readonly product: string;
  readonly developer?: string;
}

/**
 * The product as shown. A second line that is wholly in brackets is its company, and so is a company in brackets
 * behind the name: 「BOSS(ハングリード株式会社)」 (rms-facts, G1). `undefined` where the cell is blank.
 */
export function productIn(cell: Element): ProductShown | undefined {
  if (cell.querySelector(FIELDS) || cell.querySelectorAll(CHOICES).length > 1) return undefined;
  const lines = withoutDescription(linesOf(withoutLabel(withoutUpdate(nameWords(cell)))));
  if (lines.length > MOST_LINES) return undefined;
  const last = lines.at(-1);
  const inBrackets = lines.length > 1 && last ? /^[(（](.+)[)）]$/.exec(last)?.[1] : undefined;
  const product = redacted((inBrackets ? lines.slice(0, -1) : lines).join(' ').replace(ORNAMENT, ''));
  if (!product || BLANK.test(product) || NO_NAME.test(product) || titleKind(product)) return undefined;
  if (NOTHING_CHOSEN.test(folded(product)) || holdsLabel(product)) return undefined;
  const developer = redacted(inBrackets ?? companyBehind(product) ?? '');
  return developer ? { product, developer } : { product };
}

/** What a person reads in this cell without a NEW or 編集 in an element of its own beside the name. */
function nameWords(cell: Element): string {
  const pieces = piecesFor(cell, 'product');
  const rest = pieces.filter(({ kind, text }) => {
    if (text.length > LONGEST) return kind !== 'picture';
    const words = folded(text);
    return kind !== 'picture' && !MARK.test(words) && !(kind === 'control' && ACTION.test(words));
  });
  return joined(rest).trim() === '' ? readIn(pieces) : joined(rest);
}

/** The lines without sentences below the name that say what the product does. */
function withoutDescription(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => at === 0 || !line.endsWith('。'));
}

/**
 * The text without a known label in front: cards and narrow screens write 「状態: 利用中」 into one block. Without a colon
 * only a state may have one: a product may be called 「アプリ 見本」.
 */
function withoutLabel(text: string, between: RegExp = /[:：]/): string {
  const [label = ''] = /^\s*[^\s:：]{1,40}(?:\s[A-Za-z ]{1,20}(?=[:：]))?\s?[:：]?/.exec(text) ?? [];
  const rest = text.slice(label.length);
  const isOne = rest.trim() !== '' && between.test(label) && titleKind(label.replace(/[:：\s]+$/, '')) !== undefined;
  return isOne ? rest : text;
}

/** The text without 更新あり behind it, which RMS may print beside the name. */
function withoutUpdate(text: string): string {
  const line = text.trimEnd();
  return line.endsWith(UPDATE_WORD) && line.trim() !== UPDATE_WORD && /\s$/.test(line.slice(0, -UPDATE_WORD.length))
    ? line.slice(0, -UPDATE_WORD.length)
    : text;
}

/** The company in brackets behind a product's name, without its brackets. */
function companyBehind(product: string): string | undefined {
  const line = product.normalize('NFKC');
  const name = withoutCompany(product);
  return name === line.trim() ? undefined : line.slice(name.length).trim().slice(1, -1);
}

/** A text that is kept as it stands, such as the developer; `undefined` where the cell is blank. */
export function wordsIn(cell: Element): string | undefined {
  const words = redacted(linesOf(withoutLabel(readIn(piecesFor(cell, 'developer')))).join(' '));
  return words && !BLANK.test(words) ? words : undefined;
}

export interface StateRead {
  readonly state: State;
  /** RMS's own words for it, as they stand on the page; empty where there are none. */
  readonly words: string;
}

/**
 * The state that this cell shows. The words of what can be pressed are none; a picture's words count only where they
 * are a state's: 更新あり may be a picture, and so may a 「NEW」 beside it (rms-facts, section 8).
 */
export function stateIn(cell: Element): StateRead {
  const pieces = piecesFor(cell, 'state').filter((piece) => piece.kind !== 'control');
  const words = pieces.filter(
    ({ kind, text }) => kind !== 'picture' || stateOf(text) !== 'unknown' || folded(text) === UPDATE_WORD,
  );
  const text = withoutLabel(withoutExplanation(joined(withoutEcho(words))), /[:：\s]$/);
  const line = redacted(linesOf(text).join(' '));
  const state = text.length > LONGEST ? 'unknown' : stateOf(text);
  return { state, words: BLANK.test(line) ? '' : line };
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
  if (text.length > LONGEST) return text;
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

/** Whether 更新あり stands behind the name in this product's cell. */
export function hasUpdateBehind(cell: Element): boolean {
  const words = readIn(piecesFor(cell, 'product'));
  return withoutUpdate(words) !== words;
}

/** Whether all that this cell shows is 更新あり: RMS may print it in a cell of its own. */
export function isUpdateCell(cell: Element): boolean {
  const pieces = piecesOf(cell).filter(
    ({ kind, text }) => kind !== 'control' && (kind !== 'picture' || folded(text) === UPDATE_WORD),
  );
  return folded(joined(pieces)) === UPDATE_WORD;
}

export interface ExpiryShown {
  readonly expiresOn?: Day;
  /** What stands there instead of a readable date. */
  readonly unreadable?: string;
}

/** The last day that this cell shows. */
export function expiryIn(cell: Element): ExpiryShown {
  const text = readIn(piecesFor(cell, 'expiry'));
  if (text.length > LONGEST) return {};
  const expiresOn = printedDate(text) ?? printedDate(typedIn(cell));
  if (expiresOn) return { expiresOn };
  const unreadable = redacted(linesOf(text).join(' '));
  return unreadable && !BLANK.test(unreadable) ? { unreadable } : {};
}

/** What stands in a field that cannot be typed into: a date may be shown so. */
function typedIn(cell: Element): string {
  const field = cell.querySelector<HTMLInputElement>(
    'input[readonly]:not([type="hidden"]),input[disabled]:not([type="hidden"])',
  );
  return field?.value ?? '';
}
