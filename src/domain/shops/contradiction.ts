/** Whether a page can be of a shop: what the ordinary life of one shop does not explain is a contradiction. */

import { byDay, type Day, daysLeft, isSameDay } from '../days/day.ts';
import type { KeyShown } from '../facts/reading.ts';
import { alike, byName, isKnown, latestDay, type PageShown, type ProductSeen, type ShopSeen } from './shop-seen.ts';

/**
 * `earlier`: a date moved earlier, to one that was never seen. `moved`: several moved to keys that were there before,
 * when the list showed others. `stranger`: a list with no product in common.
 */
export type Contradiction = 'earlier' | 'moved' | 'stranger';

/** How long a key lives, in days: the norm, not a constant (docs/rms.md, "How long a key lives"). */
export const LIFETIME = 90;

/** A key may have been issued a day before its date says so: no source tells when a day ends for that. */
const SLACK = 1;

/**
 * Why this page cannot be of the shop that was seen so; `undefined` where it can. A shop that was never seen
 * contradicts nothing. All keys renewed together, a list that shows the oldest key and a renamed product are the
 * ordinary life of one shop (docs/promises.md, "Names of records").
 */
export function contradiction(page: PageShown, known: ShopSeen): Contradiction | undefined {
  if (known.size === 0) return undefined;
  let moved = 0;
  for (const rows of byName(page.rows).values()) {
    const before = rows.flatMap((row) => alike(row, known));
    const shown = latestDay(rows.flatMap(({ expiresOn }) => expiresOn ?? []));
    const stored = latestDay(before.flatMap(({ days }) => days));
    if (!shown || !stored || rows.some((row) => row.expiresOn && isKnown(row, known))) continue;
    if (byDay(shown, stored) < 0) {
      // A list may show the oldest key of a product of which only a detail screen has shown the newest.
      if (page.screen === 'product-list' && !before.some(({ onList }) => onList)) continue;
      return 'earlier';
    }
    if (!isIssuedSince(shown, stored, before, page.shownOn)) moved += 1;
  }
  if (moved >= 2) return 'moved';
  return isStranger(page, known) ? 'stranger' : undefined;
}

/**
 * Whether this new date is of a key that was issued after the product was seen last, going by how long keys live, or of
 * one that now stands in the place of a key that has ended.
 */
function isIssuedSince(shown: Day, stored: Day, before: readonly ProductSeen[], today: Day | undefined): boolean {
  if (today && byDay(stored, today) < 0) return true;
  const seenOn = latestDay(before.flatMap((product) => product.seenOn ?? []));
  return seenOn !== undefined && daysLeft(seenOn, shown) >= LIFETIME - SLACK;
}

/**
 * A list of which the shop has no product. A detail screen shows one product, and may be the first to show it. A single
 * row that ends on the day of a product of the shop may be that one under a new name.
 */
function isStranger({ screen, rows }: PageShown, known: ShopSeen): boolean {
  if (screen !== 'product-list' || rows.length === 0) return false;
  if (rows.length > 1) return !rows.some((row) => alike(row, known).length > 0);
  const isDayOf = ({ expiresOn }: KeyShown) =>
    expiresOn !== undefined &&
    [...known.values()].some((products) => products.some(({ days }) => days.some((day) => isSameDay(day, expiresOn))));
  return !rows.some((row) => alike(row, known).length > 0 || isDayOf(row));
}
