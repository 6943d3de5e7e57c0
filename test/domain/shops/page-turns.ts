/**
 * Invented pages of lists, kept as the script on a page keeps them: for the tests of which pages are one list.
 */

import type { Instant } from '../../../src/domain/days/day.ts';
import {
  byOrder,
  type Facts,
  nextOrder,
  type ToldShop,
  type Visit,
  visitKey,
} from '../../../src/domain/facts/facts.ts';
import type { ShopId } from '../../../src/domain/facts/license-id.ts';
import type { Paging, ShopShown } from '../../../src/domain/facts/reading.ts';
import { visitOf } from '../../../src/domain/facts/visits.ts';
import { goesOnFrom } from '../../../src/domain/shops/list-continued.ts';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { at, inDays, TODAY } from '../../support/facts.ts';

export interface ListPage {
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

/** The facts after this page, which may have been opened by a link on the page of that visit. */
export function kept(facts: Facts, { rows, page, minute: minutes, shop = {} }: ListPage, before?: Visit): Facts {
  const keys = Object.entries(rows).map(([product, ends]) => ({
    product,
    family: 'vendor' as const,
    state: 'active' as const,
    expiresOn: inDays(ends),
  }));
  const reading = { screen: 'product-list' as const, shop, keys, ...(page && { page }) };
  const moment = { at: minute(minutes), order: nextOrder(facts) };
  const goesOn = before && goesOnFrom(reading, moment.at, before, facts.sessionEnds);
  const follows = goesOn ? { follows: visitKey(before) } : {};
  const visit = visitOf(reading, { moment, document: `doc-${moment.order}`, ...follows });
  return visit ? { ...facts, visits: [...facts.visits, visit] } : facts;
}

/** The visit that came last. */
export function lastOf({ visits }: Facts): Visit | undefined {
  return [...visits].sort((one, other) => byOrder(one.last, other.last)).at(-1);
}

/** The facts after these pages, each opened by a link on the one before. */
export function walked(facts: Facts, ...pages: readonly ListPage[]): Facts {
  let now = facts;
  for (const [index, page] of pages.entries()) now = kept(now, page, index === 0 ? undefined : lastOf(now));
  return now;
}

/** The facts after a login was seen. */
export function loggedIn(facts: Facts, minutes: number): Facts {
  const end = { at: minute(minutes), order: nextOrder(facts) };
  return { ...facts, sessionEnds: [...(facts.sessionEnds ?? []), end] };
}

/** The facts after the user said whose the pages are that are held back. */
export function answered(facts: Facts, id: ShopId, minutes: number): Facts {
  const order = nextOrder(facts);
  const from = sortedByShop(facts, TODAY).heldBack?.from ?? order;
  const said: ToldShop = { id, what: 'shop', pages: [{ from, order }], at: minute(minutes), order };
  return { ...facts, told: [...facts.told, said] };
}

/** The products that count, by shop; and those that are held back. */
export function whose(facts: Facts): { counted: Record<string, string[]>; asked: readonly string[] } {
  const { facts: sorted, heldBack } = sortedByShop(facts, TODAY);
  const counted: Record<string, string[]> = {};
  for (const { visit, shop } of sorted.visits) {
    const products = visit.rows.map(({ product }) => product);
    counted[shop] = [...new Set([...(counted[shop] ?? []), ...products])].sort();
  }
  return { counted, asked: heldBack?.products ?? [] };
}
