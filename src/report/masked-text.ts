/** A text of a page without what it says: known words from our own tables, of all else only the kind of letters and about how many. */

import { oneLine } from '../domain/japanese-text.ts';
import { redacted } from '../domain/redaction.ts';
import { DATE, printedDate } from '../rms/printed-date.ts';
import { titleKind } from '../rms/titles.ts';
import { KNOWN, knownWord } from './known-words.ts';

/** Stands for what is behind the label of a key or secret: it is not looked at. */
export const SECRET = '(鍵の欄)';

/** Longer texts are not taken apart. */
const LONGEST = 160;

/** A word that we do not know is short, or it is no word of RMS's screens. */
const LONGEST_UNKNOWN = 12;

/** Lengths are told as one of these: an exact one might tell of whom the page speaks. */
const LENGTHS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233];

/** What gives a text its shape and says nothing itself; brackets of quotation become double ones, since single ones hold our words. */
const SIGNS = /[、。,.:;()（）/~〜―–—\-ー*※■□▼▲▽△◆◇●○★☆▶>＞<=+・!?#%&|[\]【】『』"'→←↑↓↕…]/u;

const KINDS: readonly (readonly [kind: string, letters: string])[] = [
  ['かな', '\\p{Script=Hiragana}'],
  ['カナ', '\\p{Script=Katakana}ー'],
  ['漢字', '\\p{Script=Han}々'],
];

const PART = new RegExp(
  [
    `(?<date>${DATE.source})`,
    `(?<known>${KNOWN})`,
    '(?<latin>[A-Za-z0-9_-]*[A-Za-z0-9][A-Za-z0-9_-]*)',
    ...KINDS.map(([, letters], at) => `(?<kind${at}>(?:(?!${KNOWN})[${letters}])+)`),
    '(?<space>\\s+)',
    `(?<sign>${SIGNS.source})`,
    '(?<other>.)',
  ].join('|'),
  'giu',
);

/** Which printed days were met, so that a report can say which of them are the same day without saying which day it is. */
export type Days = Map<string, number>;

/** The shape of this text: its parts with blanks between them, `_` for a blank of its own. */
export function maskedText(text: string, days: Days): string {
  const line = oneLine(text.length > LONGEST * 8 ? text.slice(0, LONGEST * 8) : text);
  if (line === '') return '';
  const whole = knownWord(line);
  if (whole) return `「${whole}」`;
  if (line.length > LONGEST) return `文章${bucket(line.length)}`;
  const label = /^([^:]{2,40}?) ?:/.exec(line)?.[1];
  if (label && isSecretLabel(label)) return `${knownOr(label, days)} : ${SECRET}`;
  return partsOf(line, days).join(' ');
}

/** Whether the value beside this label is one that is never looked at. */
function isSecretLabel(label: string): boolean {
  const kind = titleKind(label);
  return kind === 'secret' || kind === 'service-secret';
}

function knownOr(text: string, days: Days): string {
  const known = knownWord(text);
  return known ? `「${known}」` : partsOf(text, days).join(' ');
}

/** A word in the place of a state or title that we do not know yet, which is what a developer needs most; masked where it could be more. */
export function unknownWord(text: string, days: Days): string {
  const line = redacted(oneLine(text)).replace(/[「」]/g, '');
  const masked = maskedText(text, days);
  if (line === '' || Array.from(line).length > LONGEST_UNKNOWN || /[0-9■]|[A-Za-z]{9}/.test(line)) return masked;
  return /^「[^」]*」$/.test(masked) ? masked : `知らない言葉「${line}」`;
}

function partsOf(line: string, days: Days): string[] {
  return [...line.matchAll(PART)].map(({ 0: part, groups = {} }) => {
    if (groups['date'] !== undefined) return dateOf(part, days);
    if (groups['known'] !== undefined) return `「${knownWord(part) ?? ''}」`;
    if (groups['latin'] !== undefined) return latinOf(part);
    if (groups['space'] !== undefined) return '_';
    if (groups['sign'] !== undefined) return part;
    // Alone it stands for 「none」, and lengthens nothing.
    if (/^ー+$/.test(part)) return part;
    const [kind] = KINDS.find((_, at) => groups[`kind${at}`] !== undefined) ?? ['記号'];
    return `${kind}${bucket(Array.from(part).length)}`;
  });
}

/** The form in which a day is printed, and which of the page's days it is, in the order in which they are met. */
function dateOf(part: string, days: Days): string {
  const form = part.replace(/\d/g, '0').replaceAll(' ', '_');
  const day = printedDate(part)?.toString();
  if (!day) return form;
  const number = days.get(day) ?? days.size + 1;
  days.set(day, number);
  return `${form}#${number}`;
}

/** A run that could be a key, or a part of one, has not even a length. */
function latinOf(part: string): string {
  if (/^\d+$/.test(part)) return part.length > 5 ? '英数' : '0'.repeat(Math.min(part.length, 3));
  if (/^\d{1,2}-\d{1,2}$/.test(part)) return part.replace(/\d/g, '0');
  return /\d/.test(part) || part.length > 9 ? '英数' : `ABC${bucket(part.length)}`;
}

/** About how many letters these are. */
function bucket(length: number): number {
  return LENGTHS.find((one) => one >= length) ?? LENGTHS.at(-1) ?? length;
}
