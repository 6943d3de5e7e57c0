/**
 * Spells out the letters and digits of a text as the plain ones that a person takes them for, in whatever width, circle
 * or style they are written, and in what groups they stand.
 */

/** Letters and digits that nothing parts. */
export interface LetterGroup {
  /** Spelled with A to Z, a to z and 0 to 9; a letter of another alphabet stands there as an o. */
  readonly letters: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /**
   * What parts it from the one before it: a sign that joins words, such as a hyphen or dot; a blank or any other sign;
   * or what begins something else, such as a bracket or a Japanese word.
   */
  readonly after: 'hyphen' | 'blank' | 'other';
}

/** What takes no room on the screen, only steers what does, or is half of a sign. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu;

/** Of these, what draws the sign before it otherwise: a rare form of a kanji, several faces as one. */
const DRAWN =
  /(?:\p{Script=Han}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)(?:\p{Variation_Selector}|\u200d)$/u;

/** The text without what takes no room in it, except where a sign is drawn otherwise by it. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, (sign, at: number) =>
    DRAWN.test(text.slice(Math.max(at - 2, 0), at + sign.length)) ? sign : '',
  );
}

/** What is neither kana, kanji nor a sign of ASCII: all that letters and digits can be spelled out of. */
const MAY_BE_LETTERS = /[^\s\u3001-\u3030\u3040-\u30ff\u3400-\u9fff!-/:-@[-`{-~]/gu;

/** Fewer of them than `SL1` are no key, nor are the digits of a number. */
const NO_KEY = /^(?:.{0,2}|\d{3,13})$/u;

/** The long vowel of kana, which many type for a hyphen. */
const LONG_VOWEL = /[ーｰ]/g;

/** What stands on or around the letter before it. */
const MARK = /^\p{M}$/u;

const HYPHEN = /^(?:[\p{Pd}\p{Pc}.．。/／+＋=＝~～\u2212]+|\s*[_＿]\s*)$/u;

/** Brackets, quotes, and letters of which no key is made. */
const APART = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{L}]/u;

/** Letters and digits in circles and squares of which Unicode does not say so. */
const ENCLOSED: readonly (readonly [first: number, last: number, is: string])[] = [
  [0x1f150, 0x1f169, 'A'],
  [0x1f170, 0x1f189, 'A'],
  [0x1f1e6, 0x1f1ff, 'A'],
  [0x2776, 0x277e, '1'],
  [0x2780, 0x2788, '1'],
  [0x278a, 0x2792, '1'],
  [0x24f5, 0x24fd, '1'],
  [0x24ff, 0x24ff, '0'],
  [0x1f10b, 0x1f10b, '0'],
  [0x1f10c, 0x1f10c, '0'],
];

/** The groups of this text, in its order. The text has passed `withoutUnseen`. */
export function letterGroups(text: string): LetterGroup[] {
  if (NO_KEY.test(text.match(MAY_BE_LETTERS)?.join('') ?? '')) return [];
  const groups: { letters: string; from: number; to: number; after: LetterGroup['after'] }[] = [];
  let between = '';
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    const letters = spelled(sign);
    const last = groups.at(-1);
    if (last?.to === at && (letters !== '' || MARK.test(sign))) {
      last.letters += letters;
      last.to = end;
    } else if (letters !== '') {
      groups.push({ letters, from: at, to: end, after: last ? parting(between) : 'other' });
      between = '';
    } else between += sign;
    at = end;
  }
  return groups;
}

function parting(between: string): LetterGroup['after'] {
  if (between === ' ') return 'blank';
  const signs = between.replace(LONG_VOWEL, '-');
  if (HYPHEN.test(signs)) return 'hyphen';
  return APART.test(signs) ? 'other' : 'blank';
}

/** The plain letters and digits in this sign; none in most. */
function spelled(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return isPlain(code) ? sign : '';
  if ((code >= 0x3041 && code <= 0x30fa) || (code >= 0x3400 && code <= 0x9fff)) return '';
  const enclosed = ENCLOSED.find(([first, last]) => first <= code && code <= last);
  if (enclosed) return String.fromCharCode(enclosed[2].charCodeAt(0) + code - enclosed[0]);
  return [...sign.normalize('NFKD')].map(plain).join('');
}

const DIGIT = /\p{Nd}/u;
const ALPHABETS = /(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function plain(letter: string): string {
  if (isPlain(letter.charCodeAt(0))) return letter;
  if (DIGIT.test(letter)) return '1';
  if (!ALPHABETS.test(letter)) return '';
  return letter === letter.toLowerCase() ? 'o' : 'O';
}

/** A to Z, a to z, 0 to 9. */
function isPlain(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
