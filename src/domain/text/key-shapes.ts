/**
 * What looks like a key or secret, and what only looks a little like one and is a name (docs/promises.md, "Secrets").
 */

import { isInWords, isWord } from './word-order.ts';

/** So many letters and digits in one run are a key where they are no name. */
export const SHORTEST_KEY = 12;

/** Digits alone are a number of something, up to the thirteen of a bar code. */
const MOST_DIGITS = 13;

/** A year; a year and a month, or a day: 2024, 202411, 20241130. */
const DATE = /^(?:19[89]\d|20[0-4]\d)(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?$/;

/** A small number behind a name is its version, a round one the size of a plan, some are the days of a year. */
const VERSION = /^(?:\d{1,2}|\d{1,2}00|36[05])$/;

/** A part of a name that need be no word: PDF, Qoo. */
const INITIALS = /^[A-Z][A-Za-z]{1,2}$/;

/** What stands before the number of a version: v, Ver, R. */
const MARKED = /^(?:v|ver|r|rev)$|ver$/i;
const MARKED_BY_CAPITAL = /[a-z](?:V|R|Rev)$/;

/** A short word with a capital letter inside: iOS, eBay. */
const SHORT_WORD = /^[a-z]?[A-Z]{1,2}[a-z]*$/;

/** Letters and digits that change only once, and are short: `A1`, `64bit`, `H264`, `HTML5`. */
const SHORT =
  /^(?=.{1,4}$)(?:[A-Za-z]+\d+|\d+[A-Za-z]+)$|^(?:[A-Za-z]{1,3}\d{1,2}|\d{1,2}[A-Za-z]{1,3}|[A-Z]{4,5}\d{1,2})$/;

/** `B2B`, `O2O`: a word, though it looks like no other. */
const TO = /^[A-Z]2[A-Z]$/;

/** A telephone number of Japan, written together with what it is. */
const TELEPHONE = /^(?:TEL|FAX)0\d{9,10}$/i;

/**
 * What a group of letters and digits is by itself. `word`: a name, with its year or version or without. `number`: one
 * that says something to people. `odd`: letters and digits in no order. `long`: digits that are no such number.
 * `model`: what says nothing by itself, such as H264 or the first letters of many words.
 */
export type GroupKind = 'word' | 'number' | 'model' | 'odd' | 'long';

/** Letters of one case that are no word are several, up to so many. */
const MOST_INITIALS = 5;

export function groupKind(letters: string): GroupKind {
  if (TELEPHONE.test(letters)) return 'number';
  if (!/\D/.test(letters)) return letters.length <= 4 || DATE.test(letters) ? 'number' : 'long';
  if (/\d/.test(letters)) return isNamed(letters) ? 'word' : SHORT.test(letters) ? 'model' : 'odd';
  if (isOneCase(letters)) return letters.length <= MOST_INITIALS || isWord(letters) ? 'word' : 'model';
  return isInWords(letters) || isShortWord(letters) ? 'word' : 'odd';
}

function isOneCase(letters: string): boolean {
  return letters === letters.toUpperCase() || letters === letters.toLowerCase();
}

function isShortWord(letters: string): boolean {
  return letters.length <= MOST_INITIALS && SHORT_WORD.test(letters) && isWord(letters);
}

/** Whether these letters and digits are a name with its year, month or version. */
export function isNamed(letters: string): boolean {
  if (TO.test(letters) || DATE.test(letters.replace(/^[A-Z]{1,2}/, ''))) return true;
  const parts = letters.match(/\d+|\D+/g) ?? [];
  const kinds = parts.map((part, at) => (/^\d/.test(part) ? digitsKind(parts, at) : lettersKind(part)));
  if (kinds.includes('odd')) return false;
  const inWords = parts.filter((_, at) => kinds[at] === 'word').join('').length;
  const inAll = parts.filter((part) => /^\D/.test(part)).join('').length;
  return kinds.filter((kind) => kind === 'version').length <= 1 && inWords * 2 > inAll;
}

/** What a part of letters is in a name. */
function lettersKind(part: string): 'word' | 'initials' | 'odd' {
  if (part.length <= 2) return 'initials';
  if (isWordBesideDigits(part)) return 'word';
  return INITIALS.test(part) ? 'initials' : 'odd';
}

/** What digits are between the parts beside them. */
function digitsKind(parts: readonly string[], at: number): 'number' | 'version' | 'odd' {
  const [before = '', part = '', behind = ''] = [parts[at - 1], parts[at], parts[at + 1]];
  if (DATE.test(part) || (isMarked(before) && part.length <= 3)) return 'number';
  // Between two words of one case it parts nothing that a person reads as two.
  const isInside = before !== '' && behind.length > 1 && /^[a-z]/.test(behind) && part.length < 3;
  return isInside || !VERSION.test(part) ? 'odd' : 'version';
}

function isMarked(before: string): boolean {
  return MARKED.test(before) || MARKED_BY_CAPITAL.test(before);
}

/** Digits beside them are of no word, and so more has to be sure of the letters. */
function isWordBesideDigits(letters: string): boolean {
  return isOneCase(letters)
    ? isWord(letters)
    : isShortWord(letters) || (letters.length > MOST_INITIALS && isInWords(letters, 4));
}

/** Whether this group alone is a key. */
export function isKey(letters: string): boolean {
  if (isKeyOfShop(letters)) return true;
  const kind = groupKind(letters);
  return kind === 'long' ? letters.length > MOST_DIGITS : kind === 'odd' && letters.length >= SHORTEST_KEY;
}

/** Whether it begins as the own keys of a shop do: SL or SP followed by so many digits that are not a date. */
export function isKeyOfShop(letters: string, digits = 1): boolean {
  if (digits === 1 && /^S[LP]\d/.test(letters)) return true;
  return /^s[lp]\d{6}/i.test(letters) && !DATE.test(letters.slice(2, 8));
}

/** Whether it begins as the keys of vendors do: the six digits of the shop, and a letter. */
export function isShopNumber(letters: string): boolean {
  return /^\d{6,}[A-Za-z]/.test(letters) && !DATE.test(letters.slice(0, 6));
}

/** Whether digits alone are a year or a round number: they stand between words as well. */
export function saysNumber(letters: string): boolean {
  return DATE.test(letters) || /^\d+00$/.test(letters);
}
