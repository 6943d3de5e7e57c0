/** Which key counts after a page: one rule each, in the order in which they apply. */

import { byDay, type Day, daysLeft, isSameDay } from '../days/day.ts';
import { keyAfter, keyUntil } from '../facts/key-name.ts';
import { isBeforeHandover } from '../facts/recipe.ts';
import { LIFETIME } from '../shops/contradiction.ts';
import { latestDay } from '../shops/shop-seen.ts';
import { holding, renamed, withoutLateTicks } from './changes.ts';
import { isAtRest, isLiving, isNew, isWaiting, type KeyOnPage, type PageOfKey, type PageRule } from './page-of-key.ts';
import { heldKey, keyNamed, type Ring } from './ring.ts';

/** How many days a new key may be there while a list still shows the oldest one. */
const HIDDEN = 21;

/** The first date of a product is what the vendor holds, as far as is known; of several the one that ends first. */
export const firstKey: PageRule = (ring, page) => {
  if (ring.held || ring.next || ring.keys.some(({ approved, waited }) => approved || waited)) return ring;
  const { dated, look } = page;
  const living = dated.filter((key) => isLiving(key, page));
  // A list without states says nothing of one that was seen to wait.
  const found = (living.length > 0 ? living : dated).filter(
    (key) => !isWaiting(keyNamed(ring.keys, keyUntil(key.until)) ?? key),
  );
  const [earliest, ...more] = found.filter(({ state }) => state !== 'stopped' || found.every(isAtRest));
  if (!earliest) return ring;
  const question = look.screen === 'product-list' ? 'same-name' : 'first-sight';
  return { ...ring, held: keyUntil(earliest.until), ...(more.length > 0 && !page.needsNone && { question }) };
};

/**
 * The first day that is shown of a key that had none: what was told of it is about this one. It is registered where
 * that was said, unless it ends later than any key lives after that: then it was issued afterwards.
 */
export const nextShown: PageRule = (ring, page) => {
  const { next } = ring;
  const later = page.dated.filter(({ until }) => !next?.after || byDay(until, next.after) > 0);
  const found = later.find((key) => isLiving(key, page) && isNew(key, page)) ?? later.find((key) => isTold(key, ring));
  if (!found) return ring;
  const name = keyUntil(found.until);
  const after = next ? next.after : heldKey(page.before)?.until;
  if (!next) return after && byDay(found.until, after) > 0 ? renamed(ring, keyAfter(after), name) : ring;
  const said = next.said;
  if (said && !wasThere(found, said.day, page)) return ring;
  const { next: _, ...others } = renamed(ring, keyAfter(after), name);
  const known = keyNamed(others.keys, name);
  if (said && known) return holding(others, known, said);
  const keys = others.keys.map((key) =>
    (next.waits || next.approved) && !isWaiting(key) && keyUntil(key.until) === name
      ? { ...key, approved: true as const }
      : key,
  );
  return { ...others, keys };
};

/**
 * Whether no page had shown this key before 登録した was said of one: it was, though it may be over when it is shown, or
 * stopped with the whole product.
 */
function isTold({ until }: KeyOnPage, { next, keys }: Ring): boolean {
  const key = keyNamed(keys, keyUntil(until));
  if (!next?.said || !key?.first || (key.state === 'stopped' && !key.stoppedWithAll)) return false;
  return key.first.order > next.said.order;
}

/**
 * Whether a key was there, and not seen yet, when 登録した was said. Going by how long keys of this product have lived it
 * was issued before that; else by the usual life of a key, unless it would then have been there long before the last
 * look that showed another date.
 */
function wasThere({ until }: KeyOnPage, said: Day | undefined, { before }: PageOfKey): boolean {
  if (!said || daysLeft(said, until) <= before.longestLife) return true;
  const seenOn = latestDay(before.keys.flatMap(({ last }) => last?.day ?? []));
  return daysLeft(said, until) <= LIFETIME && !(seenOn && daysLeft(seenOn, until) < LIFETIME - HIDDEN);
}

/** The key that the user had named is shown again: what was said of it holds as before. */
export const doubtedShown: PageRule = (ring, page) => {
  const { doubted } = ring;
  const top = page.dated.at(-1);
  if (!doubted || !page.before.doubted || !top || keyUntil(top.until) !== doubted.held) return ring;
  const { doubted: _, question: __, refuted: ___, ...clear } = ring;
  // What was ticked since stands beside it.
  const since = ring.ticks.filter(({ told }) => !doubted.ticks.some((tick) => tick.told === told));
  return { ...clear, ...doubted, ticks: [...doubted.ticks, ...since] };
};

/** A newer key than the day that was only typed in: which of the two was right does not matter any more. */
export const typedOutdated: PageRule = (ring, page) => {
  if (ring.question !== 'typed') return ring;
  const typed = ring.keys.filter(({ last }) => !last);
  const isLater = ({ until }: KeyOnPage) => typed.every((key) => byDay(until, key.until) > 0);
  const isOutdated = page.dated.some((key) => isLiving(key, page) && isNew(key, page) && isLater(key));
  if (!isOutdated) return ring;
  const { question: _, ...others } = ring;
  return { ...others, keys: ring.keys.filter((key) => !typed.includes(key)) };
};

/** Where nothing is registered, the newest key is in use. */
export const newestInUse: PageRule = (ring, page) => {
  const newest = page.dated.findLast((key) => !isAtRest(key) && isLiving(key, page));
  const before = ring.next?.after ?? heldKey(ring)?.until;
  if (!page.needsNone || !newest) return ring;
  const isNewer = !before || byDay(newest.until, before) > 0;
  if (!isNewer && !ring.question) return ring;
  const { question: _, ...others } = ring;
  if (!isNewer) return others;
  const { next: __, ...clear } = others;
  return { ...clear, held: keyUntil(newest.until) };
};

/**
 * The old day again as the latest of the page, or 有効期限切れ without a date: what was said too early of a new key is not
 * so. Said once more it stands.
 */
export const earlyRefuted: PageRule = (ring, page) => {
  const { next, undated } = ring;
  const top = page.dated.at(-1);
  const after = next ? next.after : heldKey(ring)?.until;
  const isOld = after !== undefined && top !== undefined && isSameDay(top.until, after) && !next?.again;
  const isDead = undated?.look.order === page.look.order && undated.state === 'expired';
  if (!isOld && !isDead) return ring;
  const name = keyAfter(after);
  // That a key was issued is no registration: a list may still show the old one.
  const isTold = ring.ticks.some(({ key, told }) => key === name && !isBeforeHandover(told.step));
  if (!isDead && !next?.said && !isTold) return ring;
  const { next: _, ...others } = withoutLateTicks(ring, name);
  return next?.waits && !isDead
    ? { ...others, next: { ...(next.after && { after: next.after }), waits: true } }
    : others;
};
