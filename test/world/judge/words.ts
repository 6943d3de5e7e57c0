/**
 * Lost words: what the user truthfully said, and what is still true, counts no longer.
 *
 * - 登録した is lost where 未 is shown again while no newer key was issued. A page refutes it that came later and shows an
 *   older day as its latest while the new key's day was never seen before the word; so does one that says 承認待ち,
 *   停止中 or 有効期限切れ of the newest key that it shows.
 * - A ticked step is lost where it is offered again for the same key, under the same conditions.
 * - もう使っていない is lost where that name has a mark again.
 * - An answer to a question is lost where the same is asked again, while no key was issued and no page showed anything
 *   that had not been shown before.
 * - A typed day is lost where another is said, or none, while no later page showed another day, no key was registered,
 *   and the newest page with a state does not say 停止中: such a product counts nothing down
 *   (docs/promises.md, "Badge"). Neither does one that the user has put away since, be that true or not: he has asked
 *   for it.
 * - Nothing is lost while pages of two shops that do not say so show one name: they take each other's words back.
 * - A line of `said()` is lost where it goes while a page shows what it showed before.
 */

import { isTrue } from '../people/answers.ts';
import { type Marked, offerId } from '../people/follow.ts';
import { numberOf } from '../truth/calendar.ts';
import { newest, type World } from '../truth/world.ts';
import { isMisled } from './blame.ts';
import type { Fault } from './faults.ts';
import { isMixedUp, type Memory, seenOf, stateSeen, type Word } from './memory.ts';

export function lostWords(world: World, memory: Memory, keys: readonly Marked[]): Fault[] {
  return memory.words.flatMap((word) => {
    const one = keys.find(({ key }) => key.id === word.keyId) ?? keys.find((any) => isOf(any, word));
    if (!one || one.isAmbiguous || !word.wasTrue || !counts(world, memory, word)) return [];
    const why = whyLost(world, memory, word, one);
    if (why === undefined || isMisled(world, memory, word.product) || isMixedUp(world, memory, word.product)) return [];
    return [{ kind: 'lost', at: world.now, why, product: word.product, key: one.key }];
  });
}

/** The key that the word is about now: its shop may have come to be named since. */
function isOf({ product, key, isOldName }: Marked, word: Word): boolean {
  return product === word.product && key.product === word.name && !isOldName;
}

/** Still true, and nothing was said since about the same. */
function counts(world: World, memory: Memory, word: Word): boolean {
  const isTakenBack = memory.words.some(
    (one) => one.order > word.order && one.keyId === word.keyId && one.topic === word.topic && !isSameSide(one, word),
  );
  return !isTakenBack && isTrue(world, memory, subjectIn(word), word.offer);
}

function subjectIn({ product, name }: Word) {
  return { product, isOldName: name !== product.name, isAmbiguous: false };
}

/** A further tick, or the same said twice, takes nothing back. */
function isSameSide(one: Word, word: Word): boolean {
  const isDone = ({ offer }: Word) => offer.do === 'registered' || offer.do === 'tick';
  return one.wasTrue && ((isDone(one) && isDone(word)) || one.offer.do === word.offer.do);
}

function whyLost(world: World, memory: Memory, word: Word, { key }: Marked): string | undefined {
  const { offer, product } = word;
  if (offer.do === 'away')
    return isShown(key) ? `Away was said of ${key.product}, and it has a mark again.` : undefined;
  if (offer.do === 'type-date') {
    const isOther = !key.until?.equals(offer.date as Temporal.PlainDate);
    const isStopped = stateSeen(memory, product).every((state) => state === 'stopped');
    return isOther && !isStopped && !isPutAway(memory, word) && !isRefutedDay(memory, word)
      ? `The typed day of ${key.product} no longer counts.`
      : undefined;
  }
  if (QUESTIONS.includes(offer.do)) {
    const isAsked = newest(product) === word.newest && key.offers.some((one) => offerId(one) === offerId(offer));
    return isAsked && !isNews(memory, word)
      ? `${offerId(offer)} was answered of ${key.product}, and is asked again.`
      : undefined;
  }
  if (!isOfNewest(word) || newest(product) !== word.newest || product.state !== 'active' || isRefuted(memory, word))
    return undefined;
  if (offer.do === 'registered' && key.unregistered && isWhole(world, memory, word)) {
    return `Registered was said of ${key.product}, and it is 未 again.`;
  }
  // A tick that names no key is of the next one: it is over once that one counts.
  const isOfNext = offer.do === 'tick' && offer.key === undefined;
  if (isOfNext && key.until && numberOf(key.until) === word.newest?.end) return undefined;
  const isAsked = offer.do === 'tick' && key.offers.some((one) => offerId(one) === offerId(offer));
  return isAsked ? `The step ${offerId(offer)} of ${key.product} was ticked, and is offered again.` : undefined;
}

/** What is only offered as the answer to a question. */
const QUESTIONS: readonly Word['offer']['do'][] = [
  'not-yet',
  'still-used',
  'in-use-again',
  'shown-date-right',
  'typed-date-right',
];

/** Whether a later page shows what none had shown before the word. */
function isNews(memory: Memory, { product, order }: Word): boolean {
  const pages = seenOf(memory, product);
  const said = ({ days, states }: (typeof pages)[number]) => [...days, ...states];
  const before = pages.filter((page) => page.order < order).flatMap(said);
  return pages.some((page) => page.order > order && said(page).some((one) => !before.includes(one)));
}

/** The last that the user said of its use is もう使っていない. */
function isPutAway({ words }: Memory, { keyId }: Word): boolean {
  return words.findLast((one) => one.keyId === keyId && one.topic === 'use')?.offer.do === 'away';
}

/** The word names the newest key of then, or none. Of an older one a page with the newest refutes it at any time. */
function isOfNewest({ offer, newest: key }: Word): boolean {
  return !('key' in offer) || offer.key === undefined || numberOf(offer.key) === key?.end;
}

function isShown({ mark, unregistered }: Marked['key']): boolean {
  return unregistered || mark !== '';
}

/**
 * Every place was told, by this word or by others that are still true: one without a day may be of another key by now.
 */
function isWhole(world: World, memory: Memory, { product, offer, keyId, newest: key }: Word): boolean {
  if (!('destination' in offer) || offer.destination === undefined) return true;
  const told = memory.words.filter(
    (one) =>
      one.keyId === keyId &&
      one.newest === key &&
      one.offer.do === 'registered' &&
      isOfNewest(one) &&
      isTrue(world, memory, subjectIn(one), one.offer),
  );
  return product.places.every(({ id }) =>
    told.some((one) => 'destination' in one.offer && one.offer.destination === id),
  );
}

function isRefuted(memory: Memory, { product, order, newest: key }: Word): boolean {
  const pages = seenOf(memory, product);
  const wasSeen = pages.some((page) => page.order < order && key !== undefined && page.days.includes(key.end));
  return pages
    .filter((page) => page.order > order)
    .some(({ latest, newest: states }) => {
      const isOlder = !wasSeen && latest !== undefined && key !== undefined && latest < key.end;
      return isOlder || states.some((one) => one === 'awaiting-approval' || one === 'stopped' || one === 'expired');
    });
}

/** A later page shows another day than the typed one, or another key was registered since. */
function isRefutedDay(memory: Memory, { product, offer, order, keyId }: Word): boolean {
  const { date } = offer as { date?: Temporal.PlainDate };
  const day = date && numberOf(date);
  const isOther = seenOf(memory, product).some((page) => page.order > order && page.days.some((one) => one !== day));
  return (
    isOther || memory.words.some((one) => one.order > order && one.keyId === keyId && one.topic === 'registration')
  );
}
