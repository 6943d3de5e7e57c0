/** What was shown and told of each license, put together under the id that it goes by. */

import type { Day } from '../days/day.ts';
import {
  byOrder,
  type Moment,
  type Told,
  type ToldAway,
  type ToldBeside,
  type ToldOfKey,
  type VisitKey,
  visitKey,
} from '../facts/facts.ts';
import { type LicenseId, partsOf } from '../facts/license-id.ts';
import type { KeyShown } from '../facts/reading.ts';
import { dayShown } from '../facts/visits.ts';
import { rowIdsOf } from '../shops/license-aliases.ts';
import type { OwnVisit, SortedFacts } from '../shops/whose-page.ts';
import type { Look } from './ring.ts';

/** What there is of one license. */
export interface Group {
  readonly shown: { readonly own: OwnVisit; readonly looks: readonly Look[]; readonly rows: KeyShown[] }[];
  readonly told: ToldOfKey[];
  readonly beside: ToldBeside[];
}

type GroupOf = (id: LicenseId) => Group;

/** What was shown and told of each license. `idOf`: the id that a license goes by. `today` in Japan. */
export function groupsOfLicenses(
  facts: SortedFacts,
  idOf: (id: LicenseId) => LicenseId,
  today: Day,
): ReadonlyMap<LicenseId, Group> {
  const groups = new Map<LicenseId, Group>();
  const groupOf: GroupOf = (id) => {
    const joined = idOf(id);
    const group = groups.get(joined) ?? { shown: [], told: [], beside: [] };
    groups.set(joined, group);
    return group;
  };
  for (const own of facts.visits) addShown(own, groupOf, today);
  const away = facts.told.filter((told) => told.what === 'away');
  for (const told of facts.told) addTold(told, groupOf);
  addAway(
    away.map((told) => ({ told, own: groupOf(told.id), name: nameIn(idOf(told.id)) })),
    groups,
    beginsOf(facts.visits),
  );
  return groups;
}

/** Adds the rows of this visit, those of one license together. */
function addShown(own: OwnVisit, groupOf: GroupOf, today: Day): void {
  const ids = rowIdsOf(own);
  const looks = looksOf(own, today);
  for (const [index, row] of own.visit.rows.entries()) {
    const { shown } = groupOf(ids[index] ?? '');
    const last = shown.at(-1);
    if (last?.own === own) last.rows.push(row);
    else shown.push({ own, looks, rows: [row] });
  }
}

/** Adds what was told of one license alone. */
function addTold(told: Told, groupOf: GroupOf): void {
  if (told.what === 'shop' || told.what === 'same-as' || told.what === 'away') return;
  if (told.what === 'snooze' || told.what === 'note') groupOf(told.id).beside.push(told);
  else groupOf(told.id).told.push(told);
}

/** Adds もう使っていない to every license of the name that was there when it was told. */
function addAway(
  away: readonly { readonly told: ToldAway; readonly own: Group; readonly name: string }[],
  groups: ReadonlyMap<LicenseId, Group>,
  beginOf: (own: OwnVisit) => VisitKey,
): void {
  const sameName = byName(groups);
  for (const { told, own, name } of away) {
    for (const group of sameName.get(name) ?? []) {
      if (group === own || !isBeside(group, own, told, beginOf)) group.told.push(told);
    }
  }
}

/** The groups of each name in a shop, whatever the family. */
function byName(groups: ReadonlyMap<LicenseId, Group>): Map<string, Group[]> {
  const names = new Map<string, Group[]>();
  for (const [id, group] of groups) {
    const same = names.get(nameIn(id));
    if (same) same.push(group);
    else names.set(nameIn(id), [group]);
  }
  return names;
}

/** Shop and name: もう使っていない is said of these, whatever family RMS shows the product in. */
function nameIn(id: LicenseId): string {
  const { shop, name } = partsOf(id);
  return `${shop}/${name}`;
}

/** The page on which the list begins that goes on with this one. */
function beginsOf(visits: readonly OwnVisit[]): (own: OwnVisit) => VisitKey {
  const follows = new Map(visits.map(({ visit }) => [visitKey(visit), visit.follows]));
  return ({ visit }) => {
    let [key, before] = [visitKey(visit), visit.follows];
    // As often as there are visits: what was imported may go round in a circle.
    for (let left = visits.length; before && left > 0; left -= 1) {
      key = before;
      before = follows.get(key);
    }
    return key;
  };
}

/**
 * Whether the last list that had shown the one when this was told had shown the other too, on whichever of its pages:
 * then it was said of one of two products.
 */
function isBeside(one: Group, other: Group, told: ToldAway, beginOf: (own: OwnVisit) => VisitKey): boolean {
  const [begins, others] = [one, other].map((group) => listsBefore(group, told).map((own) => beginOf(own))) as [
    VisitKey[],
    VisitKey[],
  ];
  const isIn = (list: VisitKey | undefined, all: readonly VisitKey[]) => list !== undefined && all.includes(list);
  return isIn(begins.at(-1), others) || isIn(others.at(-1), begins);
}

/** The lists that had shown it then, the last one at the end. */
function listsBefore({ shown }: Group, { order }: ToldAway): OwnVisit[] {
  return shown
    .flatMap(({ own, looks }) => {
      const seen = looks.findLast((look) => look.screen === 'product-list' && look.order < order);
      return seen ? [{ own, order: seen.order }] : [];
    })
    .sort(byOrder)
    .map(({ own }) => own);
}

/** A visit was shown when a document first showed it, and when the latest one did. */
function looksOf({ visit }: OwnVisit, today: Day): Look[] {
  const { first, last } = visit;
  return (first.order === last.order ? [first] : [first, last]).map((moment) => lookOf(moment, visit, today));
}

/** A look at this visit's screen at that moment. */
export function lookOf({ at, order }: Moment, { screen }: Pick<OwnVisit['visit'], 'screen'>, today: Day): Look {
  const day = dayShown(at, today);
  return { at, order, screen, ...(day && { day }) };
}
