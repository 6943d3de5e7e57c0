/**
 * Invented visits to pages of lists, kept as the script on a page keeps them: for the tests of which pages are one
 * list.
 */

import type { Instant } from '../../../src/domain/days/day.ts';
import { type Facts, seenKey } from '../../../src/domain/facts/facts.ts';
import { additions, recordsOf } from '../../../src/domain/facts/keep.ts';
import type { Paging, ShopShown } from '../../../src/domain/facts/reading.ts';
import { inOneList, NO_TRAIL, type Trail } from '../../../src/domain/shops/one-list.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { at, inDays } from '../../support/facts.ts';

export interface Visit {
  /** The products on the page, with the days from today to their last. */
  readonly rows: Readonly<Record<string, number>>;
  readonly page?: Paging | undefined;
  readonly minute: number;
  readonly shop?: ShopShown;
}

export const minute = (minutes: number): Instant => at(0).add({ minutes });

/** `1/2`: the first of two pages. */
export const pageOf = (text: string): Paging => {
  const [from = 0, of = 0] = text.split('/').map(Number);
  return { from, shown: from, of };
};

/** The facts after this visit, given what it is seen after. */
export function kept(facts: Facts, visit: Visit, trail: Trail = NO_TRAIL): Facts {
  const reading = {
    screen: 'product-list' as const,
    shop: visit.shop ?? {},
    keys: Object.entries(visit.rows).map(([product, ends]) => ({
      product,
      family: 'vendor' as const,
      state: 'active' as const,
      expiresOn: inDays(ends),
    })),
    ...(visit.page && { page: visit.page }),
  };
  const added = inOneList(additions(recordsOf(reading, minute(visit.minute)), facts.seen), reading, trail, facts);
  const keys = new Set(added.map(seenKey));
  return { ...facts, seen: [...facts.seen.filter((record) => !keys.has(seenKey(record))), ...added] };
}

/** What a page is seen after that was opened by a link on the page of this visit. */
export function after(facts: Facts, { minute: minutes, page }: Visit): Trail {
  const instant = minute(minutes);
  const records = facts.seen.filter(({ lastSeenAt }) => lastSeenAt.equals(instant));
  return { standing: [], before: { at: instant, records, ...(page && { page }) } };
}

/** The facts after these visits, each opened by a link on the one before. */
export function walked(facts: Facts, ...visits: readonly Visit[]): Facts {
  let now = facts;
  let last: Visit | undefined;
  for (const visit of visits) {
    now = kept(now, visit, last ? after(now, last) : NO_TRAIL);
    last = visit;
  }
  return now;
}

/** The products that count, by shop; and those that are held back. */
export function whose(facts: Facts): { counted: Record<string, string[]>; asked: readonly string[] } {
  const { facts: sorted, heldBack } = sortedByShop(facts);
  const counted: Record<string, string[]> = {};
  for (const { id, product } of sorted.seen) {
    const [shop = ''] = id.split('/');
    counted[shop] = [...new Set([...(counted[shop] ?? []), product])].sort();
  }
  return { counted, asked: heldBack?.products ?? [] };
}
