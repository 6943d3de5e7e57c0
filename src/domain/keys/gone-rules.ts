/** A newer key that a screen no longer shows, and one that comes back. */

import { isSameDay } from '../days/day.ts';
import { keyUntil } from '../facts/key-name.ts';
import { isOver, type PageRule } from './page-of-key.ts';
import { newerKey } from './ring.ts';

/** A newer key that is gone again from a screen of the kind that showed it waits for nothing. */
export const newerGone: PageRule = (ring, page) => {
  const newer = newerKey(ring);
  const { screen, order } = page.look;
  const shownBefore = newer?.on[screen];
  if (!newer || shownBefore === undefined || shownBefore === order || page.dated.length === 0) return ring;
  if (keyUntil(newer.until) === ring.held) return ring;
  const keys = ring.keys.map((key) => (key === newer ? { ...key, gone: true as const } : key));
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
