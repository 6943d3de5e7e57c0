/** What one shop was seen to have: of each product, the days of its keys that may still come back to a screen. */

import { byDay, type Day, isSameDay } from '../days/day.ts';
import { productId } from '../facts/license-id.ts';
import type { Family, KeyShown, ScreenId } from '../facts/reading.ts';

/** One product of a shop, as far as its pages have shown it. */
export interface ProductSeen {
  readonly family: Family;
  /** Every last day that has been shown and was not over when the product was shown last; always the latest one. */
  readonly days: readonly Day[];
  /** The day of the last look; absent where the clock was wrong then. */
  readonly seenOn?: Day;
  /** Whether a list has shown it: a list and a detail screen may show different ones of its keys. */
  readonly onList: boolean;
}

/** The products of one shop by their folded name. */
export type ShopSeen = ReadonlyMap<string, readonly ProductSeen[]>;

/** The folded name under which the product of this row is known in any shop and family. */
export function nameOf({ product }: KeyShown): string {
  return productId(product);
}

/** These rows by the name of the product. */
export function byName(rows: readonly KeyShown[]): Map<string, KeyShown[]> {
  const names = new Map<string, KeyShown[]>();
  for (const row of rows) {
    const same = names.get(nameOf(row));
    if (same) same.push(row);
    else names.set(nameOf(row), [row]);
  }
  return names;
}

/** What is known of the same product. A page may not say of which family it is. */
export function alike(row: KeyShown, known: ShopSeen): readonly ProductSeen[] {
  const same = known.get(nameOf(row)) ?? [];
  return same.filter(({ family }) => family === row.family || family === 'unknown' || row.family === 'unknown');
}

/** Whether the shop was seen to have this product with this date, or the product where the page shows no date. */
export function isKnown(row: KeyShown, known: ShopSeen): boolean {
  const before = alike(row, known);
  const { expiresOn } = row;
  return expiresOn ? before.some(({ days }) => days.some((day) => isSameDay(day, expiresOn))) : before.length > 0;
}

/** How many of these rows are known of the shop exactly so. */
export function inCommon(rows: readonly KeyShown[], known: ShopSeen): number {
  return rows.filter((row) => isKnown(row, known)).length;
}

/** The latest of these days. */
export function latestDay(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((latest, day) => (!latest || byDay(day, latest) > 0 ? day : latest), undefined);
}

/** A page as far as it is judged. */
export interface PageShown {
  readonly screen: ScreenId;
  readonly rows: readonly KeyShown[];
  /** The day in Japan on which it was shown; absent where the clock was wrong. */
  readonly shownOn?: Day;
}

/** Adds to what is known of a shop what this page of it showed. */
export function addSeen(known: Map<string, ProductSeen[]>, { screen, rows, shownOn: seenOn }: PageShown): void {
  for (const [name, same] of byName(rows)) {
    const products = known.get(name) ?? [];
    known.set(name, products);
    for (const family of new Set(same.map((row) => row.family))) {
      const index = products.findIndex((product) => product.family === family);
      const before = products[index];
      const shown = same.flatMap((row) => (row.family === family && row.expiresOn ? [row.expiresOn] : []));
      const onList = screen === 'product-list' || before?.onList === true;
      const days = kept([...(before?.days ?? []), ...shown], seenOn);
      const next = { family, days, onList, ...(seenOn && { seenOn }) };
      products.splice(index < 0 ? products.length : index, 1, next);
    }
  }
}

/** Without those that were over on this day, but for the latest: none of them comes back. */
function kept(days: readonly Day[], today: Day | undefined): Day[] {
  const latest = latestDay(days);
  const single = days.filter((day, index) => days.findIndex((other) => isSameDay(other, day)) === index);
  return single.filter((day) => isSameDay(day, latest ?? day) || !today || byDay(day, today) >= 0);
}
