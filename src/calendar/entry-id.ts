/**
 * The id by which a calendar knows an entry: the same for the same product, end and step, so that a file read again
 * replaces. It holds letters made of the product's name and shop, and nothing of a key. The first shop that is named
 * keeps the ids that it had without a name, and a product those that it had without a family. What still changes them:
 * another name of the product, the same name in the other family too, a shop that was known by its number and has a URL
 * now beside another shop, and that the first shop was forgotten.
 */

import { type Day, textOfDay } from '../domain/days/day.ts';
import type { LicenseId } from '../domain/facts/license-id.ts';

/** What tells one entry from another. */
export interface EntryOf {
  readonly id: LicenseId;
  readonly until: Day;
  readonly step: string;
}

/** `kagiban-bacadaba-2026-11-30-before-7`. Letters in twos, so that nothing takes them for a key. */
export function entryId({ id, until, step }: EntryOf): string {
  return `kagiban-${letters(id)}-${textOfDay(until)}-${step}`;
}

const CONSONANTS = 'bdgklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = 10;

/** Ten syllables that stand for this text: 65 to the power of ten are far more than a shop has products. */
function letters(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  let written = '';
  for (const code of new TextEncoder().encode(text)) {
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) + (other >>> 13);
  }
  for (let at = 0; at < SYLLABLES; at += 1) {
    one = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ other;
    other = Math.imul(other ^ (other >>> 13), 0x297a2d39) + one;
    const consonant = CONSONANTS[(one >>> 8) % CONSONANTS.length] ?? '';
    written += consonant + (VOWELS[(other >>> 8) % VOWELS.length] ?? '');
  }
  return written;
}
