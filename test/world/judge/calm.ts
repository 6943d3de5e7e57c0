/**
 * False calm: what runs at the vendor has ended or ends within 14 days, and nothing shown of the product says so, or
 * nothing of it is shown.
 *
 * It could be known, and is held against the product, only where all of this is true:
 * - the product is in use and active, and each of its places holds a key (a vendor without one has nothing to lose);
 * - the vendor's last day was shown on a page that can only be of this shop (the page names its shop, or there is one
 *   shop), under the product's name of today, while that day was not past or as the latest of that page; or the user
 *   truthfully typed it under that name; or the newest such page says that all its keys are 有効期限切れ;
 * - the newest such page with a state does not say 停止中, or 承認待ち without a word since that this is over: else that is
 *   not knowable;
 * - the user has said nothing untrue about it that still stands (blame.ts), and while it is asked whose a page is, the
 *   page names its shop;
 * - no page of another shop that does not say so shows a product of its name: nobody could tell the two apart.
 */

import { isTrue } from '../people/answers.ts';
import type { Marked } from '../people/follow.ts';
import type { Shown, ShownKey } from '../product.ts';
import { type DayNumber, japanese, numberOf } from '../truth/calendar.ts';
import { heldEnd, liveKeys, type ProductTruth, today, type World } from '../truth/world.ts';
import { isMisled } from './blame.ts';
import type { Fault } from './faults.ts';
import { isMixedUp, type Memory, type Seen, saysRegistered, seenOf } from './memory.ts';

const SOON = 14;

export function falseCalm(world: World, memory: Memory, shown: Shown, keys: readonly Marked[]): Fault[] {
  return world.products.flatMap((product) => {
    const end = heldEnd(product);
    if (end === undefined || !product.used || !product.listed || product.state !== 'active') return [];
    const left = end - today(world);
    if (left > SOON || !isKnown(world, memory, product, end, shown.asksWhosePage)) return [];
    if (isMisled(world, memory, product, true) || isMixedUp(world, memory, product)) return [];
    const own = keys.filter((one) => one.product === product && !one.isOldName);
    const [first] = own;
    if (own.some(({ key }) => isWarning(key, left))) return [];
    const isShown = first ? `"${first.key.mark}"` : 'nothing';
    const why = `The vendor's key of ${product.name} ends on ${japanese(end)} (${left} days), shown is ${isShown}.`;
    return [{ kind: 'calm', at: world.now, why, product, ...(first && { key: first.key }) }];
  });
}

function isWarning({ mark, unregistered }: ShownKey, left: number): boolean {
  return (
    (unregistered && mark === '') ||
    mark === '!' ||
    mark === '?' ||
    (typeof mark === 'number' && mark <= Math.max(left, 0))
  );
}

/** `asks`: whose a page is; then pages that name no shop may be held back. */
function isKnown(world: World, memory: Memory, product: ProductTruth, end: DayNumber, asks: boolean): boolean {
  const pages = seenOf(memory, product).filter(
    ({ isSure, name, labels }) => isSure && name === product.name && !(asks && labels[0] === 'unidentified'),
  );
  const isSaid = ({ states }: Seen) => states.some((state) => state !== 'unknown');
  const page = pages.findLast(isSaid);
  const isAtRest = page?.states.every((state) => state === 'stopped' || state === 'awaiting-approval');
  if (page && isAtRest && !isSaidOver(memory, product, page)) return false;
  if (pages.some(({ alive }) => alive.includes(end))) return true;
  const last = pages.at(-1);
  const hasAllEnded = liveKeys(product, today(world)).length === 0;
  if (hasAllEnded && last?.states.every((state) => state === 'expired')) return true;
  return memory.words.some(({ product: about, name, offer, wasTrue }) => {
    const { date } = offer;
    const isDay =
      about === product && name === product.name && wasTrue && offer.do === 'type-date' && date !== undefined;
    return isDay && numberOf(date) === end && isTrue(world, memory, plainly(product), offer);
  });
}

/** The user has truthfully said since that page that its 承認待ち is over. */
function isSaidOver(memory: Memory, product: ProductTruth, { order, states }: Seen): boolean {
  return memory.words.some(({ product: about, order: since, wasTrue, offer }) => {
    const isOver = saysRegistered({ offer, product }) || (offer.do === 'tick' && offer.step === 'approved');
    return about === product && since > order && wasTrue && isOver && !states.includes('stopped');
  });
}

function plainly(product: ProductTruth) {
  return { product, isOldName: false, isAmbiguous: false };
}
