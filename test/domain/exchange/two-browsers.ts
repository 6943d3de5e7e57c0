/** Invented facts of one shop that two browsers came to know, each its share. */

import fc from 'fast-check';
import {
  type Facts,
  nextOrder,
  type Told,
  toldKey,
  type Visit,
  type VisitKey,
  visitKey,
} from '../../../src/domain/facts/facts.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, away, type Fact, factsOf, inDays, ofOneShop, seen, TODAY, ticked, typed } from '../../support/facts.ts';

/** Something that happened, and which of the two browsers saw it. */
export interface Event {
  readonly fact: Fact;
  readonly by: 0 | 1;
}

const day = fc.integer({ min: -60, max: -1 });
const product = fc.constantFrom('ネクストエンジン', 'Lmail');
const fact = fc.oneof(
  fc
    .record({
      ends: fc.integer({ min: -40, max: 95 }),
      first: day,
      screen: fc.constantFrom('product-list' as const, 'product-detail' as const),
      state: fc.constantFrom('active' as const, 'awaiting-approval' as const, 'stopped' as const),
      product,
    })
    .map((brief): Fact => seen(brief)),
  fc
    .record({ ends: fc.integer({ min: 1, max: 95 }), on: day })
    .map(({ ends, on }) => ticked('registered', { ends, on })),
  fc.record({ ends: fc.integer({ min: 1, max: 95 }), on: day }).map(({ ends, on }) => typed(ends, on)),
  fc.boolean().map((value) => away(value)),
);

/** What happened to one shop, whose pages name it or do not. */
export const events = (named: boolean, most = 14): fc.Arbitrary<Event[]> =>
  fc.array(
    fc.record({ fact: fact.map((one) => (named ? (ofOneShop(one)[0] ?? one) : one)), by: fc.constantFrom(0, 1) }),
    { maxLength: most },
  );

/**
 * No two browsers see anything in the same instant, nor is anything told in one, so that there is only one order in
 * which all happened.
 */
function apart({ fact: one, by }: Event, index: number): Fact {
  const later = (instant: Temporal.Instant, minutes: number) => instant.add({ minutes });
  return 'screen' in one
    ? { ...one, firstSeenAt: later(one.firstSeenAt, 7 * by), lastSeenAt: later(one.lastSeenAt, 7 * by) }
    : { ...one, at: later(one.at, 60 + index) };
}

/** The facts that one browser would have that saw all of this, or its share, from the event of that number on. */
export function allIn(happened: readonly Event[], by?: 0 | 1, since = 0): Facts {
  const all = happened.map((event, index) => ({ fact: apart(event, index), by: event.by })).slice(since);
  const facts = factsOf(...all.filter((one) => by === undefined || one.by === by).map((one) => one.fact));
  // A document is one browser's.
  const visits = facts.visits.map((visit) => ({ ...visit, document: `${by ?? 'both'}-${visit.document}` }));
  const typedIn = all.flatMap(({ fact: one, by: who }) => (by === undefined || who === by ? [one] : []));
  return { told: facts.told.map((one) => remembering(one, typedIn)), visits };
}

/** A typed day as the form keeps it, with the other days that these words have named for the same key. */
function remembering(fact: Told, words: readonly (Fact | undefined)[]): Told {
  if (fact.what !== 'date') return fact;
  const days = words.flatMap((one) =>
    one && 'what' in one && one.what === 'date' && one.id === fact.id ? [...(one.earlier ?? []), one.expiresOn] : [],
  );
  const others = days.filter(
    (day, index) => !day.equals(fact.expiresOn) && !days.slice(0, index).some((one) => one.equals(day)),
  );
  return { ...fact, ...(others.length > 0 && { earlier: others.sort(Temporal.PlainDate.compare) }) };
}

/** These facts, and then what this browser saw and was told from the event of that number on. */
export function goneOn(facts: Facts, happened: readonly Event[], by: 0 | 1, since: number): Facts {
  const more = allIn(happened, by, since);
  const from = nextOrder(facts);
  const moved = <Fact extends { readonly order: number }>(one: Fact): Fact => ({ ...one, order: one.order + from });
  const visits = more.visits.map((visit) => ({ ...moved(visit), first: moved(visit.first), last: moved(visit.last) }));
  const told = new Map(facts.told.map((one) => [toldKey(one), one]));
  for (const one of more.told.map(moved)) told.set(toldKey(one), remembering(one, [told.get(toldKey(one)), one]));
  return { visits: [...facts.visits, ...visits], told: [...told.values()] };
}

/** What is shown of these facts, whatever their numbers. */
export function shownOf(facts: Facts): unknown {
  const { keys, badge, heldBack } = knownToday(facts, TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false });
  const orderless = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (name, part) => (/^(?:order|from|on|looks)$/.test(name) ? undefined : part)));
  const inTurn = keys.map((one) => {
    const typedDays = one.license.typedDays?.map((day) => day.toString()).sort();
    return { ...one, license: { ...one.license, ...(typedDays && { typedDays }) } };
  });
  return orderless([inTurn, badge, heldBack]);
}

/** The facts by their keys, in one order. */
export function byKey({ visits, told }: Facts): Record<VisitKey, unknown> {
  const all = [
    ...visits.map((one) => [visitKey(one), JSON.stringify(one)] as const),
    ...told.map((one) => [toldKey(one), JSON.stringify(one)] as const),
  ];
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A list that shows one product, as this document of one browser. */
export function listShown(document: string, order: number, day: number, product: string, ends: number): Visit {
  const moment = { at: at(day), order };
  const rows = [{ product, family: 'vendor' as const, state: 'active' as const, expiresOn: inDays(ends) }];
  return { screen: 'product-list', shop: {}, rows, order, document, first: moment, last: moment };
}

/** What the user told of a shop: its name, and whose pages these were. */
export const shopTold = (
  id: string,
  label: string,
  day: number,
  order: number,
  pages: { from: number; order: number }[] = [],
) => ({ what: 'shop', id, label, at: at(day), order, ...(pages.length > 0 && { pages }) }) as const;

/** These, and nothing else. */
export const factsWith = (visits: Visit[], told: Told[] = []): Facts => ({ visits, told });
