/**
 * Tells letters that are words, of whatever language, from letters in no order: a product's name from a piece of a key.
 */

/**
 * For each letter those that hardly ever stand behind it inside a word of English or of romanised Japanese. Of letters
 * in no order every other pair is among them.
 */
const RARE =
  'aq bdfghjkmnpqtvwxz cbdfgjmnpqvwxz dcfhjkmnpqtvwxz fbcdghjkmnpqvwxz gbcdfjkpqtvwxz hbcdfghjkpqvwxz iquwy ' +
  'jbcdfghjklmnpqrtvwxyz kbcdfghjlmnpqrtvwxz lbghjmnqrwxz mcdfghjknqrtvwxz nbqrwxz oq pbcdfgjknqvwxz ' +
  'qabcdefghijklmnopqrstvwxyz rhjqxz sbdgjqrvxz tbfgjkmnpqvxz ujquvwxy vbcdfghjklmnpqrstuvwxyz wbcdfgjkmpqtvwxyz ' +
  'xabdfghjklmnoqrsuvwxyz ybdfghjkqrvwxyz zbcdfghjklmnpqrstvwxyz';

const RARE_PAIRS = new Set(RARE.split(' ').flatMap(([letter, ...behind]) => behind.map((one) => `${letter}${one}`)));

/** The words that these letters are written as: `eBayOrderAPI` is e, Bay, Order and API. */
const WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** Capitals of which several words begin with one each, rather than one word: `RMS`. They say nothing either way. */
const ACRONYM = /^[A-Z]{1,5}$/;

/** Whether letters of one case can be a word: no more than a quarter of their pairs are rare ones. */
export function isWord(letters: string): boolean {
  const word = letters.toLowerCase();
  let rare = 0;
  for (let at = 0; at + 1 < word.length; at += 1) if (RARE_PAIRS.has(word.slice(at, at + 2))) rare += 1;
  return rare * 4 <= word.length - 1;
}

/**
 * Whether these letters of the alphabet, A to Z, are in the order of words. Letters of one case alone always are;
 * capitals among small ones have to begin words, most of them of at least this many letters: `Pro`.
 */
export function isInWords(letters: string, shortest = 3): boolean {
  if (letters === letters.toUpperCase() || letters === letters.toLowerCase()) return true;
  const words = letters.match(WORDS) ?? [];
  const acronyms = words.filter((word) => ACRONYM.test(word));
  const known = words.filter((word) => word.length >= shortest && !ACRONYM.test(word) && isWord(word));
  const all = letters.length - lengthOf(acronyms) / 2;
  return lengthOf(known) >= all * 0.6 && words.length <= known.length * 2 + 1;
}

const lengthOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
