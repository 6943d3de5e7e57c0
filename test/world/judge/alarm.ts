/**
 * What is a false alarm: `!` while nothing has ended, or 未 while nothing waits, where pages and words could tell.
 *
 * `!` is false where what runs at the vendor is alive, and either its last day was shown on a page that counts, or no
 * page ever showed an ended key. It is not held against the product where it only asks
 * 「新しいキーを登録しましたか」 (未 and `!`, with 登録した or まだ foremost and まだ among the answers), where the newest page
 * says of its newest key that it has ended or stopped, or where the user's last word about this key was a まだ that was
 * true then: that somebody registered since is not knowable. Whatever was said, `!` is false beside a last day that is
 * still to come, and `!` and 未 are where the newest page says 停止中 (docs/promises.md, "Badge").
 * 未 is false where nothing waits, and the vendor takes keys by itself, or no page, day or word ever told of a second
 * key. 未 after a silent registration is not knowable, and 未 after a true 登録した is a lost word (words.ts), no alarm.
 */

import type { Marked } from '../people/follow.ts';
import type { Shown } from '../product.ts';
import { numberOf } from '../truth/calendar.ts';
import { hasEnded, heldEnd, type ProductTruth, today, type World, waits } from '../truth/world.ts';
import { isMisled, lastWord } from './blame.ts';
import type { Fault } from './faults.ts';
import { isMixedUp, type Memory, type Seen, saysRegistered, seenOf, type Word } from './memory.ts';

export function falseAlarms(world: World, memory: Memory, { asksWhosePage }: Shown, keys: readonly Marked[]): Fault[] {
  return keys.flatMap((one) => {
    const { product, key } = one;
    const why = whyFalse(world, memory, one, asksWhosePage);
    return why === undefined || isMisled(world, memory, product, true) || isMixedUp(world, memory, product)
      ? []
      : [{ kind: 'alarm', at: world.now, why, product, key }];
  });
}

function whyFalse(world: World, memory: Memory, one: Marked, asks: boolean): string | undefined {
  const { product, key, isOldName, isAmbiguous } = one;
  if (isOldName || isAmbiguous || !product.used) return undefined;
  const pages = seenOf(memory, product).filter(({ name }) => name === key.product);
  const last = pages.at(-1);
  if (!last) return undefined;
  const isLoud = key.mark === '!' || key.unregistered;
  if (isLoud && isCounted(last, pages, key.shop, asks) && last.states.every((state) => state === 'stopped'))
    return `"${key.mark}" though ${product.name} was seen stopped.`;
  if (product.state !== 'active') return undefined;
  if (key.mark === '!' && key.until && numberOf(key.until) >= today(world) && !last.newest.includes('expired'))
    return `"!" though it says itself that the key of ${product.name} lives.`;
  if (key.mark === '!' && !hasEnded(product, today(world)) && heldEnd(product) !== undefined) {
    const why = whyNotEnded(world, memory, one, pages, asks);
    if (why) return why;
  }
  if (key.unregistered && !waits(product, today(world))) return whyNotWaiting(memory, product, pages);
  return undefined;
}

function whyNotEnded(
  world: World,
  memory: Memory,
  { product, key }: Marked,
  pages: readonly Seen[],
  asks: boolean,
): string | undefined {
  const last = pages.at(-1);
  const end = heldEnd(product);
  const saysEnded = last?.newest.some((state) => state === 'expired' || state === 'stopped');
  // One product may be shown twice, under two names of its shop; its id may change once its family is known.
  const isOfKey = ({ keyId, shop }: Word) => keyId === key.id || shop === key.shop;
  const word = lastWord(memory, product, (one) => one.topic === 'registration' && isOfKey(one));
  if (saysEnded || isQuestion(key) || word?.offer.do === 'not-yet' || isInPart(word)) return undefined;
  const counted = pages.filter((page) => isCounted(page, pages, key.shop, asks));
  if (counted.some(({ days }) => end !== undefined && days.includes(end))) {
    return `"!" though the vendor's key of ${product.name} is alive, and its day was shown.`;
  }
  const hasOld = pages.some(({ days, states }) => days.some((day) => day < today(world)) || states.includes('expired'));
  const isSaid = memory.words.some((word) => word.product === product && word.topic === 'date');
  return hasOld || isSaid ? undefined : `"!" though no page ever showed an ended key of ${product.name}.`;
}

/**
 * Whether this page names that shop, as any page does or as one that names it in both ways tells; one that names none
 * counts while nothing is asked about it.
 */
function isCounted({ labels, isSure }: Seen, pages: readonly Seen[], shop: string, asks: boolean): boolean {
  const isNamed = (label: string) =>
    label !== 'unidentified' && pages.some((page) => page.labels.includes(shop) && page.labels.includes(label));
  return labels.some(isNamed) || (labels[0] === 'unidentified' && (isSure || !asks));
}

/**
 * A registration that was told in part says that the vendor has the key not yet
 * (docs/promises.md, "A renewal from issue to confirmation").
 */
function isInPart(word: Word | undefined): boolean {
  const isPart = word && 'destination' in word.offer && word.offer.destination !== undefined;
  return (word?.offer.do === 'tick' && !saysRegistered(word)) || (isPart === true && word.product.places.length > 1);
}

function isQuestion({ unregistered, offers }: Marked['key']): boolean {
  const first = offers[0]?.do;
  return unregistered && (first === 'registered' || first === 'not-yet') && offers.some((one) => one.do === 'not-yet');
}

function whyNotWaiting(memory: Memory, product: ProductTruth, pages: readonly Seen[]): string | undefined {
  if (!product.byHand) return `未 though ${product.name} takes its keys by itself.`;
  const days = new Set(pages.flatMap((page) => page.days));
  const isAwaited = pages.some(({ states }) => states.includes('awaiting-approval'));
  const isSaid = memory.words.some((word) => word.product === product && word.topic !== 'use');
  return days.size >= 2 || isAwaited || isSaid
    ? undefined
    : `未 though only one key of ${product.name} was ever shown.`;
}
