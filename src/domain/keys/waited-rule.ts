/** 承認待ち that screens without a date tell of: which key it was, once it is over. */

import { isSameDay } from '../days/day.ts';
import { keyAfter, keyUntil } from '../facts/key-name.ts';
import { holding, renamed } from './changes.ts';
import { isSilent, type PageRule } from './page-of-key.ts';
import { heldKey } from './ring.ts';

/**
 * The key that waited is the one whose day was known all along, and not one after it, where no page had told its state
 * before, and it is still the latest that is shown though the 承認待ち is over: it is to be registered.
 */
export const waitedItself: PageRule = (ring, page) => {
  const { next } = ring;
  const held = heldKey(ring);
  const before = heldKey(page.before);
  const top = page.dated.at(-1);
  if (!next?.after || !held || !before || !isSilent(before) || !top || !isSameDay(top.until, held.until)) return ring;
  const [from, to] = [keyAfter(next.after), keyUntil(held.until)];
  const isSaidOver = ring.ticks.some(({ key, told }) => key === from && told.step === 'approved');
  if (!isSameDay(next.after, held.until) || !(next.approved || isSaidOver)) return ring;
  const { next: _, ...others } = renamed(ring, from, to);
  if (next.said) return holding(others, held, next.said);
  if (ring.heldSince) return others;
  const { held: __, ...unheld } = others;
  const keys = ring.keys.map((key) => (key === held ? { ...key, approved: true as const } : key));
  return { ...unheld, keys };
};
