/** Masks a text: words from our own tables stay, all else becomes the kind of letters and about how many. */

import { oneLine } from '../domain/text/japanese-text.ts';
import { DATE, printedDate } from '../domain/text/printed-date.ts';
import { redacted } from '../domain/text/redaction.ts';
import { titleKind } from '../rms/lexicon/titles.ts';
import { KNOWN, knownWord } from './known-words.ts';

/** Replaces what is behind the label of a key or secret, which no report describes. */
export const SECRET = '(鍵の欄)';

/** Longer texts are not split into parts. */
const LONGEST = 160;

/** A longer unknown text is not a word of RMS's screens. */
const LONGEST_UNKNOWN = 12;

/** Lengths are rounded up to one of these: an exact one might reveal whom the page is about. */
const LENGTHS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233];

/** Signs that shape a text but say nothing. 「」 are not among them, since they enclose our own words. */
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

/** The printed days so far, so that a report can say which are the same day without saying which day it is. */
export type Days = Map<string, number>;

/** The shape of this text: its parts separated by blanks, with `_` for a blank of its own. */
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

/** Whether the value beside this label must stay out of the report. */
function isSecretLabel(label: string): boolean {
  const kind = titleKind(label);
  return kind === 'secret' || kind === 'service-secret';
}

function knownOr(text: string, days: Days): string {
  const known = knownWord(text);
  return known ? `「${known}」` : partsOf(text, days).join(' ');
}

/**
 * An unknown word in the place of a state or title, which is what a developer needs most; masked if it could be more.
 */
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
    // Alone it means 「none」 and lengthens nothing.
    if (/^ー+$/.test(part)) return part;
    const [kind] = KINDS.find((_, at) => groups[`kind${at}`] !== undefined) ?? ['記号'];
    return `${kind}${bucket(Array.from(part).length)}`;
  });
}

/** The format of a printed day, and its number among the page's days, in order of appearance. */
function dateOf(part: string, days: Days): string {
  const form = part.replace(/\d/g, '0').replaceAll(' ', '_');
  const day = printedDate(part)?.toString();
  if (!day) return form;
  const number = days.get(day) ?? days.size + 1;
  days.set(day, number);
  return `${form}#${number}`;
}

/** A run that could be a key, or part of one, does not even get a length. */
function latinOf(part: string): string {
  if (/^\d+$/.test(part)) return part.length > 5 ? '英数' : '0'.repeat(Math.min(part.length, 3));
  if (/^\d{1,2}-\d{1,2}$/.test(part)) return part.replace(/\d/g, '0');
  return /\d/.test(part) || part.length > 9 ? '英数' : `ABC${bucket(part.length)}`;
}

/** Roughly how many letters these are. */
function bucket(length: number): number {
  return LENGTHS.find((one) => one >= length) ?? LENGTHS.at(-1) ?? length;
}
