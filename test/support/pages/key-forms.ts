/**
 * Invented keys in every form in which a page might show one, and what counts as a trace of them. Put together here, so
 * that no file contains one.
 */

import { SECRETS } from './secrets.ts';

const join = (...parts: string[]) => parts.join('');

const { licenseKey: OWN, serviceSecret: SECRET, vendorKey: VENDOR } = SECRETS;
const RANDOM = join('q7Rz', 'K2mW', 'x9Tb', '4nHd');
const UUID = join('3f9c', '1b7e', '-5d2a', '-4c8f', '-9e61', '-0b7d', '4a2c', '8e5f');
const BASE64 = join('kT7v', 'Qz1x', '+Wm4', 'R/pJ', '9sBn', '2Hc', '==');
const MIXED_CASE = join('qRzK', 'mWxT', 'bnHd', 'VcJs');
const SERIAL = join('QX7K', '93ZW', 'PL42', 'TV8M');

/** Each letter and digit of the key moved to where a block of Unicode has it. */
const moved = (upper: number, lower: number, digit: number) => (key: string) =>
  key
    .replace(/[A-Z]/g, (letter) => String.fromCodePoint(upper + letter.charCodeAt(0) - 65))
    .replace(/[a-z]/g, (letter) => String.fromCodePoint(lower + letter.charCodeAt(0) - 97))
    .replace(/[1-9]/g, (one) => String.fromCodePoint(digit + one.charCodeAt(0) - 49));

const fullWidth = (key: string) => key.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const bold = moved(0x1d400, 0x1d41a, 0x1d7cf);
const script = moved(0x1d4d0, 0x1d4ea, 0x31);
const monospace = moved(0x1d670, 0x1d68a, 0x1d7f7);
const circled = moved(0x24b6, 0x24d0, 0x2460);
const darkCircles = moved(0x1f150, 0x1f150, 0x2776);
const darkSquares = moved(0x1f170, 0x1f170, 0x278a);
const flags = moved(0x1f1e6, 0x1f1e6, 0x24f5);
const parenthesised = moved(0x1f110, 0x249c, 0x2474);

/** The sign put between every two letters. */
const between = (sign: string) => (key: string) => Array.from(key).join(sign);
/** The key in groups of so many letters. */
const inGroups = (length: number, sign: string) => (key: string) =>
  key.replace(new RegExp(`.{${length}}(?=.)`, 'gu'), `$&${sign}`);

const SIGNS_OF_NO_WIDTH = {
  'zero width space': 0x200b,
  'zero width joiner': 0x200d,
  'left-to-right mark': 0x200e,
  'variation selector 15': 0xfe0e,
  'variation selector 17': 0xe0100,
  'combining grapheme joiner': 0x034f,
  'Arabic letter mark': 0x061c,
  'Mongolian vowel separator': 0x180e,
  'Hangul filler': 0x3164,
  'half-width Hangul filler': 0xffa0,
  'word joiner': 0x2060,
  'invisible times': 0x2062,
  'soft hyphen': 0x00ad,
  'byte order mark': 0xfeff,
  'right-to-left override': 0x202e,
  'combining acute': 0x0301,
  'combining long stroke': 0x0336,
  'enclosing circle': 0x20dd,
  'control sign': 0x0001,
  'U+0000': 0x0000,
  tag: 0xe0041,
};

/** What it is, the key, and the key as the page shows it. */
export type KeyForm = readonly [what: string, key: string, shown: string];

const form = (what: string, key: string, as: (key: string) => string = (same) => same): KeyForm => [what, key, as(key)];

const KEYS: readonly (readonly [string, string])[] = [
  ['own', OWN],
  ['secret', SECRET],
  ['vendor', VENDOR],
  ['letters and digits', RANDOM],
];

/** Every form of a key that must not leave the page. */
export const KEY_FORMS: readonly KeyForm[] = [
  ...KEYS.map(([what, key]) => form(`${what} key`, key)),
  form('UUID', UUID),
  form('UUID in capitals', UUID.toUpperCase()),
  form('base64', BASE64),
  form('upper and lower case in no order', MIXED_CASE),
  form('capitals and digits', RANDOM.toUpperCase()),
  form('small letters and digits', RANDOM.toLowerCase()),
  form('own key in small letters', OWN.toLowerCase()),
  ...KEYS.map(([what, key]) => form(`${what} key in full width`, key, fullWidth)),
  form('full width, low line left narrow', OWN, (key) => fullWidth(key).replace('＿', '_')),
  form('full width in groups', RANDOM, (key) => inGroups(4, '－')(fullWidth(key))),
  form('full width, a long vowel for the hyphen', RANDOM, (key) => inGroups(4, 'ー')(fullWidth(key))),
  form('full width, parted by full-width blanks', RANDOM, (key) => inGroups(4, '　')(fullWidth(key))),
  ...Object.entries(SIGNS_OF_NO_WIDTH).map(([what, code]) => form(what, OWN, between(String.fromCodePoint(code)))),
  form('zero width space in a vendor key', VENDOR, between('\u200b')),
  form('combining marks in base64', BASE64, between('\u0323')),
  ...Object.entries({ bold, script, monospace, circled, darkCircles, darkSquares, flags, parenthesised }).map(
    ([what, as]) => form(`own key in ${what}`, OWN, as),
  ),
  form('vendor key in bold', VENDOR, bold),
  form('vendor key in circles', VENDOR, circled),
  form('two styles by turns', OWN, (key) =>
    Array.from(key)
      .map((sign, at) => (at % 2 ? bold : fullWidth)(sign))
      .join(''),
  ),
  form('letters with accents', OWN, (key) =>
    key.replace(/[aeinouz]/gi, (letter) => `${letter}\u0301`.normalize('NFC')),
  ),
  ...[1, 2, 3, 4, 5, 6, 8].map((length) => form(`own key, a blank after ${length}`, OWN, inGroups(length, ' '))),
  ...[2, 3, 4, 5, 8].map((length) => form(`own key, a hyphen after ${length}`, OWN, inGroups(length, '-'))),
  ...[4, 6, 8].map((length) => form(`vendor key, a blank after ${length}`, VENDOR, inGroups(length, ' '))),
  ...[4, 6, 8].map((length) => form(`vendor key, a hyphen after ${length}`, VENDOR, inGroups(length, '-'))),
  ...[' ', '\u00a0', '\u3000', '\u2009', '-', '‐', '–', '—', '−', '.', '．', '_', '/', ' - ', '\t'].map((sign) =>
    form(`groups of four parted by ${JSON.stringify(sign)}`, RANDOM, inGroups(4, sign)),
  ),
  form('capitals in groups of four', SERIAL, inGroups(4, '-')),
  form('letters alone beside digits alone', join('ABCD', '1234', 'EFGH', '5678'), inGroups(4, '-')),
  form('base64 with line breaks', BASE64, inGroups(8, '\n')),
  form('own key with line breaks', OWN, inGroups(9, '\n')),
  form('in pairs parted by colons', join('a1', 'b2', 'c3', 'd4', 'e5', 'f6', '07', '18'), inGroups(2, ':')),
];

/** The plain letters and digits of a text, small: by a way of its own, and not that of the redaction. */
function plain(text: string): string {
  const back = text.replace(
    /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}\u2776-\u277e\u278a-\u2792\u24f5-\u24fd]/gu,
    (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const first = [0x1f1e6, 0x1f170, 0x1f150].find((one) => code >= one);
      const digit = [0x278a, 0x2776, 0x24f5].find((one) => code >= one) ?? 0;
      return first ? String.fromCharCode(97 + code - first) : String(1 + code - digit);
    },
  );
  return back
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Six letters and digits of a key in a row are a trace of it. */
const TRACE = 6;

/** Every trace of this key in the text. */
export function tracesIn(text: string, key: string): string[] {
  const [all, letters] = [plain(text), plain(key)];
  return Array.from({ length: letters.length - TRACE + 1 }, (_, at) => letters.slice(at, at + TRACE)).filter((piece) =>
    all.includes(piece),
  );
}
