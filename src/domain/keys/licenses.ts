/**
 * Facts in, licenses out: what is known of each product's keys, derived anew each time so that nothing stored can go
 * stale.
 */

import { byDay, type Day } from '../days/day.ts';
import { type Destination, type Destinations, type KeyWithDestination, placed } from '../facts/destination.ts';
import { byOrder, type ToldDate, type ToldOfKey } from '../facts/facts.ts';
import { type LicenseId, partsOf } from '../facts/license-id.ts';
import type { Family, ShopShown } from '../facts/reading.ts';
import { byLiveliness } from '../facts/state.ts';
import { dayShown } from '../facts/visits.ts';
import type { SortedFacts } from '../shops/whose-page.ts';
import { type Event, ringAfter } from './fold.ts';
import { type Group, groupsOfLicenses, lookOf } from './groups.ts';
import type { Look, Ring } from './ring.ts';
import { toldBeside } from './told-beside.ts';

export interface License extends KeyWithDestination {
  readonly id: LicenseId;
  /** Its name is the one that the user gave it, where there is one. */
  readonly shop: ShopShown;
  readonly product: string;
  readonly developer?: string;
  readonly family: Family;
  /** Everywhere that its key is registered: one place, unless the user named more. */
  readonly destinations: readonly [Destination, ...Destination[]];
  /** Its keys. */
  readonly ring: Ring;
  /**
   * The day of a list of its shop that came later than the last one with its row: another page of the list, a filter,
   * or it is gone. Nobody can tell.
   */
  readonly missingSince?: Day;
  /** あとで: nothing is said of it before this day. */
  readonly snoozedUntil?: Day;
  /** The shop's own line for it. */
  readonly note?: string;
  /** The days that were typed in for it so far. */
  readonly typedDays?: readonly Day[];
}

/**
 * Every license that the facts tell of, in no particular order. `idOf`: the id that a license goes by. `today` in
 * Japan.
 */
export function licensesOf(
  facts: SortedFacts,
  idOf: (id: LicenseId) => LicenseId,
  today: Day,
  destinations: Destinations,
): License[] {
  const lists = new Map<string, Look>();
  for (const { visit, shop } of facts.visits) {
    if (visit.screen !== 'product-list') continue;
    const latest = lists.get(shop);
    if (!latest || latest.order < visit.last.order) lists.set(shop, lookOf(visit.last, visit, today));
  }
  const labels = new Map(
    facts.told.flatMap((fact) => (fact.what === 'shop' && fact.label ? [[fact.id, fact.label]] : [])),
  );
  return [...groupsOfLicenses(facts, idOf, today)].flatMap(([id, group]) => {
    const { shop } = partsOf(id);
    const license = licenseOf(id, group, today, destinations);
    if (!license) return [];
    const name = labels.get(shop);
    const missingSince = missing(license.ring, group, lists.get(shop), today);
    return [
      {
        ...license,
        ...(missingSince && { missingSince }),
        ...(name && { shop: { ...license.shop, name } }),
      },
    ];
  });
}

/** One license, or `undefined` where only ticks are left of it and not even its name is known. */
function licenseOf(
  id: LicenseId,
  { shown, told, beside }: Group,
  today: Day,
  destinations: Destinations,
): Omit<License, 'missingSince'> | undefined {
  const byWhen = [...told].sort(byOrder);
  const rows = [...shown]
    .sort((one, other) => byOrder(one.own.visit.last, other.own.visit.last))
    .flatMap(({ rows: ofVisit }) => [...ofVisit].sort((one, other) => byLiveliness(one.state, other.state)));
  const typed: ToldDate | undefined = byWhen.findLast((fact) => fact.what === 'date');
  const product = rows.at(-1)?.product ?? typed?.product;
  if (product === undefined) return undefined;
  const family = rows.findLast((row) => row.family !== 'unknown')?.family ?? typed?.family ?? 'unknown';
  const developer = rows.findLast((row) => row.developer)?.developer;
  const named = byWhen.findLast((fact) => fact.what === 'destinations')?.destinations;
  const [namedDestination] = named ?? [];
  const key = { product, family, ...(namedDestination && { namedDestination }) };
  const place = placed(key, destinations.of);
  const others = (named ?? []).slice(1).flatMap((one) => destinations.named(one) ?? []);
  const all: License['destinations'] = [place.destination, ...others];
  const known = byWhen.map((fact) => withKnownPlaces(fact, place.byName.id, destinations));
  const ring = ringAfter(eventsOf(shown, known, today), {
    recipeOf: (one) => (destinations.named(one) ?? place.destination).recipe,
    byDefault: [place.byName.id],
    placesNow: all.map((one) => one.id),
    needsNone: all.every(({ recipe }) => recipe.registers === 'nothing'),
  });
  const shop: ShopShown = Object.assign({}, typed?.shop, ...shown.map(({ own }) => own.visit.shop));
  return {
    id,
    shop,
    ...key,
    ...place,
    ...(developer && { developer }),
    destinations: all,
    ring,
    ...toldBeside(beside, byWhen),
  };
}

/** The places of which this version knows nothing, because a later one has named them, fall away here as everywhere. */
function withKnownPlaces(told: ToldOfKey, byDefault: string, { named }: Destinations): ToldOfKey {
  if (told.what !== 'destinations') return told;
  const [first = byDefault, ...others] = told.destinations;
  return { ...told, destinations: [named(first)?.id ?? byDefault, ...others.filter(named)] };
}

function eventsOf(shown: Group['shown'], told: readonly ToldOfKey[], today: Day): Event[] {
  return [
    ...shown.flatMap(({ looks, rows }) => looks.map((look): Event => ({ is: 'shown', look, rows }))),
    ...told.map((fact): Event => {
      const day = dayShown(fact.at, today);
      return { is: 'said', told: fact, ...(day && { day }) };
    }),
  ];
}

/** The day of the latest list of the shop, where it is later than that of the last one with this product. */
function missing(ring: Ring, { shown }: Group, latest: Look | undefined, today: Day): Day | undefined {
  const order = ring.looks['product-list'];
  if (order === undefined || !latest?.day || latest.order <= order) return undefined;
  const own = shown.findLast(({ own: { visit } }) => visit.screen === 'product-list' && visit.last.order === order);
  const day = own && dayShown(own.own.visit.last.at, today);
  return day && byDay(day, latest.day) < 0 ? latest.day : undefined;
}
