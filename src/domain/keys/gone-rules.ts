/** A newer key that a screen no longer shows, and one that comes back. */

import { byDay, isSameDay } from '../days/day.ts';
import { keyUntil } from '../facts/key-name.ts';
import { isOver, type PageRule } from './page-of-key.ts';
import { heldKey, type Key, newerKey } from './ring.ts';

/**
 * Where the newest key is gone again from a screen of the kind that showed it, neither it nor another newer one that is
 * gone with it waits for anything.
 */
export const newerGone: PageRule = (ring, page) => {
  const newer = newerKey(ring);
  const { screen, order } = page.look;
  const shownBefore = newer?.on[screen];
  if (!newer || shownBefore === undefined || shownBefore === order || page.dated.length === 0) return ring;
  if (keyUntil(newer.until) === ring.held) return ring;
  const after = heldKey(ring)?.until ?? ring.next?.after;
  const isGone = ({ until, on }: Key) =>
    on[screen] !== undefined && on[screen] !== order && (!after || byDay(until, after) > 0);
  const keys = ring.keys.map((key) => (isGone(key) ? { ...key, gone: true as const } : key));
  const isDoubtful = !isOver(newer.until, page) && !ring.question;
  return { ...ring, keys, ...(isDoubtful && { question: 'gone' as const }) };
};

/** A newer key that was gone is shown again, and nobody has said anything of it: it waits as before. */
export const newerBack: PageRule = (ring, page) => {
  const { question, doubted, ...others } = ring;
  const wasGone = page.before.keys.filter(({ gone }) => gone);
  const isBack = wasGone.some(({ until }) => page.dated.some((key) => isSameDay(key.until, until)));
  return question === 'gone' && page.before.question === 'gone' && !doubted && isBack ? others : ring;
};
