/**
 * Facts in, licenses out: what is known of each product's keys, derived anew each time so that nothing stored can go
 * stale.
 */

import { byDay, type Day } from '../days/day.ts';
import { type Destination, type Destinations, type Placed, placed } from '../facts/destination.ts';
import { byOrder, type Moment, type ToldBeside, type ToldDate, type ToldOfKey } from '../facts/facts.ts';
import { type LicenseId, partsOf } from '../facts/license-id.ts';
import type { Family, KeyShown, ShopShown } from '../facts/reading.ts';
import { byLiveliness } from '../facts/state.ts';
import { dayShown } from '../facts/visits.ts';
import { rowIdsOf } from '../shops/license-aliases.ts';
import type { OwnVisit, SortedFacts } from '../shops/whose-page.ts';
import { type Event, ringAfter } from './fold.ts';
import type { Look, Ring } from './ring.ts';
import { toldBeside } from './told-beside.ts';

export interface License extends Placed {
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

/** What there is of one license. */
interface Group {
  readonly shown: { readonly own: OwnVisit; readonly looks: readonly Look[]; readonly rows: KeyShown[] }[];
  readonly told: ToldOfKey[];
  readonly beside: ToldBeside[];
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
  return [...groupsIn(facts, idOf, today)].flatMap(([id, group]) => {
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

/** What was shown and told of each license. */
function groupsIn(facts: SortedFacts, idOf: (id: LicenseId) => LicenseId, today: Day): Map<LicenseId, Group> {
  const groups = new Map<LicenseId, Group>();
  const groupOf = (id: LicenseId) => {
    const joined = idOf(id);
    const group = groups.get(joined) ?? { shown: [], told: [], beside: [] };
    groups.set(joined, group);
    return group;
  };
  for (const own of facts.visits) {
    const ids = rowIdsOf(own);
    const looks = looksOf(own, today);
    for (const [index, row] of own.visit.rows.entries()) {
      const { shown } = groupOf(ids[index] ?? '');
      const last = shown.at(-1);
      if (last?.own === own) last.rows.push(row);
      else shown.push({ own, looks, rows: [row] });
    }
  }
  const sameName = new Map<string, Group[]>();
  for (const [id, group] of groups) {
    const { shop, name } = partsOf(id);
    sameName.set(`${shop}/${name}`, [...(sameName.get(`${shop}/${name}`) ?? []), group]);
  }
  for (const told of facts.told) {
    if (told.what === 'shop' || told.what === 'same-as') continue;
    if (told.what === 'snooze' || told.what === 'note') groupOf(told.id).beside.push(told);
    else if (told.what !== 'away') groupOf(told.id).told.push(told);
    else {
      // もう使っていない is said of a name, whatever family RMS shows it in.
      const { shop, name } = partsOf(idOf(told.id));
      for (const group of sameName.get(`${shop}/${name}`) ?? [groupOf(told.id)]) group.told.push(told);
    }
  }
  return groups;
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
  const [vendor] = named ?? [];
  const key = { product, family, ...(vendor && { vendor }) };
  const place = placed(key, destinations.of);
  const others = (named ?? []).slice(1).flatMap((one) => destinations.named(one) ?? []);
  const all: License['destinations'] = [place.destination, ...others];
  const ring = ringAfter(eventsOf(shown, byWhen, today), {
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

/** A visit was shown when a document first showed it, and when the latest one did. */
function looksOf({ visit }: OwnVisit, today: Day): Look[] {
  const { first, last } = visit;
  return (first.order === last.order ? [first] : [first, last]).map((moment) => lookOf(moment, visit, today));
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

function lookOf({ at, order }: Moment, { screen }: Pick<OwnVisit['visit'], 'screen'>, today: Day): Look {
  const day = dayShown(at, today);
  return { at, order, screen, ...(day && { day }) };
}

/** The day of the latest list of the shop, where it is later than that of the last one with this product. */
function missing(ring: Ring, { shown }: Group, latest: Look | undefined, today: Day): Day | undefined {
  const order = ring.looks['product-list'];
  if (order === undefined || !latest?.day || latest.order <= order) return undefined;
  const own = shown.findLast(({ own: { visit } }) => visit.screen === 'product-list' && visit.last.order === order);
  const day = own && dayShown(own.own.visit.last.at, today);
  return day && byDay(day, latest.day) < 0 ? latest.day : undefined;
}
