/**
 * Makes of what version 0.1.0 stored, each row with the first and the last instant at which it was seen, the pages and
 * words that it was.
 */

import * as v from 'valibot';
import { byInstant, dayInJapan, type Instant } from '../../domain/days/day.ts';
import { MIGRATED } from '../../domain/exchange/migrated-visits.ts';
import type { Destinations } from '../../domain/facts/destination.ts';
import { byOrder, type Moment, type Told, toldKey, type Visit, visitKey } from '../../domain/facts/facts.ts';
import { keyAfter, keyUntil, ON_RMS } from '../../domain/facts/key-name.ts';
import { nameIn, partsOf, UNIDENTIFIED } from '../../domain/facts/license-id.ts';
import { FAMILIES } from '../../domain/facts/reading.ts';
import { knownToday } from '../../domain/today/known.ts';
import { instant } from '../schemas/stored-instant.ts';
import { storedForm } from './fact-schemas.ts';
import { keyOf, parseV1, type SeenV1, type ToldV1 } from './migrate-v1-schemas.ts';
import { SESSION_END_KEYS } from './session-ends.ts';

export interface MigrationContext {
  readonly destinations: Destinations;
  readonly now: Instant;
}

/** All rows of one shop and screen that share an instant: they stood on one page. */
interface PageV1 {
  readonly at: Instant;
  readonly rows: readonly [SeenV1, ...SeenV1[]];
}

/**
 * The keys and values of version 2 for all that is readable among these of version 1. What is of version 2 already is
 * not among it.
 */
export function valuesOfVersion2(all: Record<string, unknown>, { destinations, now }: MigrationContext) {
  const facts = Object.entries(all).flatMap(([key, value]) => parseV1(key, value) ?? []);
  const pages = pagesOf(facts.flatMap((fact) => (fact.what === 'seen' ? [fact] : [])));
  const said = facts.flatMap((fact) => (fact.what === 'seen' ? [] : [fact]));
  const ends = SESSION_END_KEYS.flatMap((key) => {
    const { success, output: at } = v.safeParse(instant, Object(all[key]).at);
    return success ? [{ key, at }] : [];
  });
  const momentOf = inOrder(
    [...ends.map((end): Point => [end, end.at, 0]), ...pages.map(pointOf), ...said.flatMap(pointsOf)],
    now,
  );

  const visits = visitsOf(pages, momentOf);
  const told = said.flatMap((fact) => toldNow(fact, momentOf) ?? []);
  const { keys, idOf } = knownToday({ visits, told, sessionEnds: ends.map(momentOf) }, dayInJapan(now), destinations, {
    mayRead: true,
    newerData: false,
  });
  const places = new Map(keys.map(({ license }) => [license.id, license.destination]));
  const placeOf = (id: string) => (places.get(idOf(id)) ?? destinations.of(productIn(id))).id;
  const ticks = said.flatMap((fact): Told[] => {
    if (fact.what !== 'handover') return [];
    const { id, what, step, expiresOn, replaces } = fact;
    const isOnRms = step === 'approved' || step === 'issued' || step === 'old-stopped';
    const key = expiresOn ? keyUntil(expiresOn) : keyAfter(replaces);
    return [{ id, what, key, destination: isOnRms ? ON_RMS : placeOf(id), step, ...momentOf(fact) }];
  });
  return Object.fromEntries<unknown>([
    ...visits.map((visit) => [visitKey(visit), storedForm(visit)] as const),
    ...[...told, ...ticks].map((fact) => [toldKey(fact), storedForm(fact)] as const),
    ...ends.map((end) => [end.key, { ...Object(all[end.key]), order: momentOf(end).order }] as const),
  ]);
}

/** The product of an id of which nothing else is known. */
function productIn(id: string) {
  return { product: nameIn(id), family: FAMILIES.find((one) => one === partsOf(id).family) ?? 'unknown' };
}

function pagesOf(seen: readonly SeenV1[]): PageV1[] {
  const pages = new Map<string, { at: Instant; rows: [SeenV1, ...SeenV1[]] }>();
  for (const row of seen) {
    for (const at of row.firstSeenAt.equals(row.lastSeenAt) ? [row.firstSeenAt] : [row.firstSeenAt, row.lastSeenAt]) {
      const key = `${at} ${row.screen} ${partsOf(row.id).shop}`;
      const page = pages.get(key);
      if (page) page.rows.push(row);
      else pages.set(key, { at, rows: [row] });
    }
  }
  return [...pages.values()];
}

/** Something that has an instant, and what comes first of all that share one. */
type Point = readonly [thing: object, at: Instant, rank: number];

/** A page that names its shop comes before those that name none. */
function pointOf(page: PageV1): Point {
  return [page, page.at, partsOf(page.rows[0].id).shop === UNIDENTIFIED ? 3 : 2];
}

/** What was told comes after the pages; the pages that an answer is about, from their first on. */
function pointsOf(fact: ToldV1): Point[] {
  const answers = (fact.what === 'shop' && fact.pages) || [];
  return [
    ...answers.flatMap((answer): Point[] => [
      [answer.from, answer.from, 1],
      [answer, answer.at, 4],
    ]),
    [fact, fact.at, 4],
  ];
}

/** Gives each its order by the instants. One that is later than now dates nothing, and gives way to all others. */
function inOrder(points: readonly Point[], now: Instant): (thing: object) => Moment {
  const isAhead = (at: Instant) => Number(byInstant(at, now) > 0);
  const sorted = [...points].sort(
    ([, one, rank], [, other, otherRank]) => isAhead(other) - isAhead(one) || byInstant(one, other) || rank - otherRank,
  );
  const moments = new Map(sorted.map(([thing, at], index) => [thing, { at, order: index + 1 }]));
  return (thing) => moments.get(thing) ?? { at: now, order: 0 };
}

/** The pages as visits, in order. */
function visitsOf(pages: readonly PageV1[], momentOf: (page: PageV1) => Moment): Visit[] {
  const orderOf = (page: PageV1) => momentOf(page).order;
  const keyed = (page: PageV1) => visitKey({ screen: page.rows[0].screen, order: orderOf(page), document: MIGRATED });
  return [...pages]
    .sort((one, other) => orderOf(one) - orderOf(other))
    .map((page, index, sorted): Visit => {
      const moment = momentOf(page);
      const before = listBefore(page, sorted.slice(0, index));
      return {
        screen: page.rows[0].screen,
        order: moment.order,
        document: MIGRATED,
        shop: Object.assign({}, ...page.rows.map(({ shop }) => shop)),
        rows: page.rows.map(rowOf),
        ...(before && { follows: keyed(before) }),
        first: moment,
        last: moment,
      };
    })
    .sort((one, other) => byOrder(one.first, other.first));
}

/**
 * The page that one goes on from: of those before it, the last with a row that is known to stand in the same list. Rows
 * that were seen before tell by themselves whose it is.
 */
function listBefore({ at, rows }: PageV1, before: readonly PageV1[]): PageV1 | undefined {
  const isSilent = ({ id }: SeenV1) => partsOf(id).shop === UNIDENTIFIED;
  if (!rows.every((row) => row.screen === 'product-list' && isSilent(row) && row.firstSeenAt.equals(at)))
    return undefined;
  return before.findLast((page) =>
    page.rows.some((other) =>
      rows.some(
        (row) =>
          row.listedWith === keyOf(other) ||
          (other.screen === row.screen && isSilent(other) && other.lastSeenAt.equals(row.lastSeenAt)),
      ),
    ),
  );
}

function rowOf(seen: SeenV1): Visit['rows'][number] {
  const { what: _what, id: _id, screen: _screen, shop: _shop, firstSeenAt: _first, lastSeenAt: _last, ...row } = seen;
  const { listedWith: _with, ...shown } = row;
  return shown;
}

/** What was told, apart from ticks, as it is stored now. */
function toldNow(fact: ToldV1, momentOf: (thing: object) => Moment): Told | undefined {
  const { order } = momentOf(fact);
  switch (fact.what) {
    case 'handover':
      return undefined;
    case 'vendor':
      return { id: fact.id, what: 'destinations', destinations: [fact.vendor], at: fact.at, order };
    case 'shop': {
      const { pages, ...shop } = fact;
      const answers = pages?.map((answer) => ({ from: momentOf(answer.from).order, order: momentOf(answer).order }));
      return { ...shop, ...(answers && { pages: answers }), order };
    }
    default:
      return { ...fact, order };
  }
}
