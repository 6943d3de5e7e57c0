/** Whether the user misled the product: then it is not to blame, until his word has come true or was taken back. */

import { isTrue } from '../people/answers.ts';
import { numberOf } from '../truth/calendar.ts';
import { heldEnd, type ProductTruth, type World } from '../truth/world.ts';
import { type Memory, saysRegistered, seenOf, type Word } from './memory.ts';

/**
 * `byPages`: pages may have mended it as well, so that the product could know better. Not of lost words: a day that was
 * typed after 登録した has taken its place, whatever pages show again.
 */
export function isMisled(world: World, memory: Memory, product: ProductTruth, byPages = false): boolean {
  if (memory.hasWrongPage) return true;
  const words = memory.words.filter((word) => word.product === product);
  return words.some(
    (word) => canMislead(word) && !isMended(world, memory, words, word) && !(byPages && isContradicted(memory, word)),
  );
}

/** もう使っていない misleads also where it was true when it was said, and the product is used again. */
function canMislead({ wasTrue, offer }: Word): boolean {
  return !wasTrue || offer.do === 'away';
}

function isMended(world: World, memory: Memory, words: readonly Word[], word: Word): boolean {
  const subject = { product: word.product, isOldName: word.name !== word.product.name, isAmbiguous: false };
  return words.some((one) => takesBack(one, word)) || isTrue(world, memory, subject, word.offer);
}

/**
 * A later word, true when it was said, about the same under the same name: of the row under a name of before it says
 * nothing. まだ of one key says nothing of another, and a step before the registration nothing of that.
 */
function takesBack(one: Word, word: Word): boolean {
  if (one.order <= word.order || one.topic !== word.topic || one.name !== word.name || !one.wasTrue) return false;
  if (one.topic !== 'registration' || saysRegistered(one)) return true;
  const keyOf = ({ offer }: Word) => ('key' in offer ? String(offer.key) : '');
  return one.offer.do === 'not-yet' && keyOf(one) === keyOf(word);
}

/**
 * A later page shows the true day instead of the typed one: not beside it, since then there is such a key. A word
 * about the vendor's side no page contradicts, and where the user has denied the day that RMS had shown, its being
 * there again is no news.
 */
function isContradicted(memory: Memory, { product, order, topic, offer }: Word): boolean {
  const end = heldEnd(product);
  if (topic !== 'date' || end === undefined) return false;
  const typed = offer.date && numberOf(offer.date);
  const pages = seenOf(memory, product).filter(
    ({ isSure, alive, days }) => isSure && alive.includes(end) && !(typed !== undefined && days.includes(typed)),
  );
  const isDenied = offer.do === 'typed-date-right' && pages.some((seen) => seen.order < order);
  return !isDenied && pages.some((seen) => seen.order > order);
}

/** The last word of that kind; of one that was untrue `isMisled` tells. */
export function lastWord(memory: Memory, product: ProductTruth, is: (word: Word) => boolean): Word | undefined {
  return memory.words.findLast((word) => word.product === product && is(word));
}
