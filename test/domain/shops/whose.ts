/** One shop with two products, and pages without a shop after it: whose they are, and what then counts. */

import { byInstant } from '../../../src/domain/days/day.ts';
import { type Facts, type ToldShop, visitKey } from '../../../src/domain/facts/facts.ts';
import type { LicenseId, ShopId } from '../../../src/domain/facts/license-id.ts';
import { newerKey } from '../../../src/domain/keys/ring.ts';
import { type HeldBack, sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, type Fact, factsOf, type Seen, seen, TODAY, when } from '../../support/facts.ts';

export const A = { url: 'mihon-aonami' };
export const B = { url: 'mihon-komorebi' };
export const X = 'ネクストエンジン';
export const Y = 'Lmail';

/** What the list of the only known shop showed twenty days ago. */
export const before = [
  seen({ product: X, ends: 30, shop: A, first: -20 }),
  seen({ product: Y, ends: 40, shop: A, first: -20 }),
];

/** An answer about the pages since that day, in days from today. */
export interface Answer extends ToldShop {
  readonly since: number;
}
export const answer = (id: ShopId, since: number, on = 0): Answer => ({ id, what: 'shop', ...when(at(on)), since });

/** These facts, each answer about the pages since its day, and the ends of sessions on these days. */
export const allOf = (facts: readonly (Fact | Answer)[], sessionEnds: readonly number[] = []): Facts => {
  const { visits, told } = factsOf(...facts);
  const orderOn = (day: number) =>
    Math.max(0, ...visits.flatMap(({ first }) => (byInstant(first.at, at(day)) <= 0 ? [first.order] : [])));
  return {
    visits,
    told: told.map((fact) => {
      if (!('since' in fact) || fact.what !== 'shop') return fact;
      const { since, ...shop } = fact as Answer;
      const from = visits.filter(({ first }) => byInstant(first.at, at(since)) >= 0).map(({ first }) => first.order);
      return { ...shop, pages: [{ from: Math.min(...from), order: fact.order }] };
    }),
    sessionEnds: sessionEnds.map((day) => ({ at: at(day), order: orderOn(day) + 0.5 })),
  };
};
const sorted = (...facts: readonly (Fact | Answer)[]) => sortedByShop(allOf(facts), TODAY);
export const why = (...facts: readonly (Fact | Answer)[]): HeldBack['why'] | undefined =>
  sorted(...facts).heldBack?.why;
/** The keys of each license: the one that the vendor holds, and a newer one. */
export const licenses = (
  facts: readonly (Fact | Answer)[],
  sessionEnds: readonly number[] = [],
): Record<LicenseId, string> => {
  const { keys } = knownToday(allOf(facts, sessionEnds), TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false });
  return Object.fromEntries(
    keys.map(({ license: { id, ring } }) => [
      id.replace('/vendor/', ' '),
      [ring.held, newerKey(ring)?.until].flatMap((day) => (day ? daysTo(`${day}`) : [])).join(' then '),
    ]),
  );
};
const daysTo = (day: string) => String(TODAY.until(day).days);
/** The shop of the page on which this row stood last. */
export const shopOf = (row: Seen, ...facts: readonly Fact[]) => {
  const all = allOf(facts);
  const visit = all.visits.findLast(({ rows }) =>
    rows.some(({ product, expiresOn }) => product === row.product && `${expiresOn}` === `${row.expiresOn}`),
  );
  return visit && sortedByShop(all, TODAY).shopOf(visitKey(visit));
};
