/** What a page says that shows an earlier day than the one that counts: which of the two counts, and what is asked. */

import { byDay, isSameDay } from '../days/day.ts';
import { keyUntil } from '../facts/key-name.ts';
import { counting } from './changes.ts';
import { isLiving, isNew, isOver, isWaiting, type KeyOnPage, type PageOfKey, type PageRule } from './page-of-key.ts';
import { heldKey, type Key, keyNamed, type Question, type Ring } from './ring.ts';

/**
 * An earlier date than the one that counts, as the latest of the page: it counts from now on, and the user is asked.
 * One that was known, on a screen that never showed the later one, says nothing: a list may show the oldest key.
 */
export const earlierShown: PageRule = (ring, page) => {
  const held = heldKey(page.before);
  if (!held || ring.held !== page.before.held || page.dated.some(({ until }) => isSameDay(until, held.until)))
    return ring;
  const top = held.last ? latestBeside(page) : earliestBeside(held, page);
  if (!top || byDay(top.until, held.until) >= 0 || isHistory(top, held, page)) return ring;
  const isKnown = !isNew(top, page) || (ring.replaced !== undefined && byDay(top.until, ring.replaced) <= 0);
  const question = held.last ? questionOf(ring, held, isKnown, page) : questionOfTyped(held, isKnown);
  return question ? counting(ring, keyNamed(ring.keys, keyUntil(top.until)) ?? held, question) : ring;
};

const latestBeside = ({ dated }: PageOfKey) => dated.findLast(({ state }) => state !== 'stopped');

/**
 * The key of the page that counts against a day that was only typed in, in question as soon as RMS shows others and not
 * that one: of those before it the one that ends first.
 */
function earliestBeside(held: Key, page: PageOfKey): KeyOnPage | undefined {
  const others = page.dated.filter((key) => byDay(key.until, held.until) < 0);
  return others.find((key) => isLiving(key, page) && !isWaiting(key)) ?? others.at(-1);
}

/** An ended key in a list alone counts; details list old ones, and beside a held one that is over it says nothing. */
function isHistory(top: KeyOnPage, held: Key, page: PageOfKey): boolean {
  if (!isOver(top.until, page) && top.state !== 'expired') return false;
  if (held.last) return page.look.screen === 'product-detail' || isOver(held.until, page);
  return page.dated.some((key) => isLiving(key, page) && byDay(key.until, held.until) > 0);
}

/** What is asked where RMS had shown the held key; nothing where this page shows the earlier one as it always did. */
function questionOf(ring: Ring, held: Key, isKnown: boolean, page: PageOfKey): Question | undefined {
  const wasOnScreen = held.on[page.look.screen] !== undefined;
  // Where nothing is registered the newest key is in use, also while a list shows the oldest.
  if ((isKnown || page.needsNone) && (!wasOnScreen || ring.insisted)) return undefined;
  if (!wasOnScreen) return 'first-sight';
  return isKnown ? 'gone' : 'earlier';
}

/** Nothing where the user has said once more, after such a page, that the typed day is right. */
const questionOfTyped = ({ typed }: Key, isKnown: boolean): Question | undefined =>
  typed?.again && isKnown ? undefined : 'typed';

/** While it is asked whether a typed day is right, the key counts that ends first of those that RMS shows. */
export const earlierThanAsked: PageRule = (ring, page) => {
  if (page.before.question !== 'typed' || ring.held !== page.before.held) return ring;
  const held = heldKey(ring);
  const earliest = page.dated.find((key) => isLiving(key, page) && !isWaiting(key));
  if (!held || !earliest) return ring;
  const known = keyNamed(ring.keys, keyUntil(earliest.until));
  return known && byDay(earliest.until, held.until) < 0 ? counting(ring, known, 'typed') : ring;
};

/**
 * A key that nobody knew of, beside the later one that was only seen: it counts, and which one is registered is asked.
 * What was ticked of the later one stands.
 */
export const earlierBeside: PageRule = (ring, page) => {
  const held = heldKey(ring);
  const [earliest] = page.dated.filter((key) => isLiving(key, page) && isNew(key, page) && !isWaiting(key));
  const isAsked = held && earliest && !ring.heldSince && !page.needsNone && ring.held === page.before.held;
  if (!isAsked || byDay(earliest.until, held.until) >= 0) return ring;
  const asked = counting(ring, keyNamed(ring.keys, keyUntil(earliest.until)) ?? held, 'first-sight');
  return { ...asked, ticks: ring.ticks };
};
