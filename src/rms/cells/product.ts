/** Reads the name of a product. Every text that leaves here is redacted. */

import { withoutCompany } from '../../domain/facts/license-id.ts';
import { folded } from '../../domain/text/japanese-text.ts';
import { redacted } from '../../domain/text/redaction.ts';
import { UPDATE_WORD } from '../lexicon/state-words.ts';
import { holdsLabel, titleKind } from '../lexicon/titles.ts';
import { findAll, findFirst } from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import { joined, linesOf, readIn } from '../page/visible-text.ts';
import { BLANK, isDay, LONGEST_CELL, ownWords, TO_COME, withoutLabel, withoutMarks } from './cell-words.ts';
import { piecesFor } from './labelled-lines.ts';
import { FIELDS, shownField, textInField } from './shown-fields.ts';

/** One of them may stand before a name, to choose the row; several are a choice among words. */
const CHOICES = 'input[type="checkbox"],input[type="radio"]';

/** What a filter says while nothing is chosen in it. */
const NOTHING_CHOSEN = /^(?:すべて|全て|全部|全件|指定なし|指定しない|未選択|未指定|選択)$/;

/** What stands beside a name without being a part of it: a mark, what can be pressed. */
const MARK = /^new!?$/i;

const ACTION = /^(?:編集|変更|名称変更|設定|削除|解除|表示|コピー|詳細|詳細を見る|確認|[★☆])$/;

/** Whether these words are what pressing them does. */
export const isAction = (words: string): boolean => ACTION.test(folded(words));

/** A sign before a name that stands as a heading, or the branch of a tree. */
const ORNAMENT = /^(?:[■▼▲◆●★]|[│┃]?[└├┗┣╰╚][─━]*)\s*(?=\S)/;

/** A name with its company and a remark; more is a part of the page, not a cell of a list. */
const MOST_LINES = 4;

/** What is no name: a remark, a sentence, a number of rows, a day. */
const NO_NAME =
  /^※|。|^[(（]?(?:製品|アプリ)の名[前称]|(?:です|ます|ません|ください|こと|について)$|^(?:全|合計|計|小計)?\s*[0-9０-９]+\s*件/;

export interface ProductShown {
  readonly product: string;
  readonly developer?: string;
}

/**
 * The product as shown. A second line that is wholly in brackets is its company, and so is a company in brackets
 * behind the name: 「BOSS(ハングリード株式会社)」 (docs/rms.md, "The list of keys"). `undefined` where the cell
 * is blank, or waits for what is to come.
 */
export const productIn = memoized((cell: Element): ProductShown | undefined => {
  const shown = nameShown(cell);
  return shown && !titleKind(shown.product) && !isDay(shown.product) ? shown : undefined;
});

/** The same of a row that says by itself that it is a product's: then it may also be called like a title or a day. */
export function nameShown(cell: Element): ProductShown | undefined {
  // Where a name is typed in, none is shown.
  if ((findFirst(cell, FIELDS) && !shownField(cell)) || findAll(cell, CHOICES).length > 1) return undefined;
  const lines = withoutDescription(linesOf(withoutLabel(withoutUpdate(nameWords(cell) || textInField(cell)))));
  if (lines.length > MOST_LINES) return undefined;
  const last = lines.at(-1);
  const inBrackets = lines.length > 1 && last ? /^[(（](.+)[)）]$/.exec(last)?.[1] : undefined;
  const product = redacted((inBrackets ? lines.slice(0, -1) : lines).join(' ').replace(ORNAMENT, ''));
  if (!product || BLANK.test(product) || NO_NAME.test(product) || TO_COME.test(product)) return undefined;
  if (NOTHING_CHOSEN.test(folded(product)) || holdsLabel(product)) return undefined;
  const developer = redacted(inBrackets ?? companyBehind(product) ?? '');
  return developer ? { product, developer } : { product };
}

/** What a person reads in this cell without a NEW or 編集 in an element of its own beside the name. */
function nameWords(cell: Element): string {
  const pieces = withoutMarks(ownWords(piecesFor(cell, 'product')));
  const rest = pieces.filter(({ kind, text }) => {
    if (text.length > LONGEST_CELL) return kind !== 'picture';
    const words = folded(text);
    return kind !== 'picture' && !MARK.test(words) && !(kind === 'control' && ACTION.test(words));
  });
  return joined(rest).trim() || readIn(pieces).trim();
}

/** The lines without sentences below the name that say what the product does. */
function withoutDescription(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => at === 0 || !line.endsWith('。'));
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

/** Whether 更新あり stands behind the name in this product's cell. */
export function hasUpdateBehind(cell: Element): boolean {
  const words = readIn(piecesFor(cell, 'product'));
  return withoutUpdate(words) !== words;
}
