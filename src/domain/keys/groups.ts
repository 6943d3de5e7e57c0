/** What was shown and told of each license, put together under the id that it goes by. */

import type { Day } from '../days/day.ts';
import type { Moment, ToldAway, ToldBeside, ToldOfKey } from '../facts/facts.ts';
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

/** What was shown and told of each license. `idOf`: the id that a license goes by. `today` in Japan. */
export function groupsOfLicenses(
  facts: SortedFacts,
  idOf: (id: LicenseId) => LicenseId,
  today: Day,
): ReadonlyMap<LicenseId, Group> {
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
  const away: ToldAway[] = [];
  for (const told of facts.told) {
    if (told.what === 'shop' || told.what === 'same-as') continue;
    if (told.what === 'snooze' || told.what === 'note') groupOf(told.id).beside.push(told);
    else if (told.what === 'away') away.push(told);
    else groupOf(told.id).told.push(told);
  }
  const named = away.map((told) => ({ told, own: groupOf(told.id) }));
  const sameName = byName(groups);
  for (const { told, own } of named) {
    for (const group of sameName.get(nameIn(idOf(told.id))) ?? []) {
      if (group === own || !isBeside(group, own, told)) group.told.push(told);
    }
  }
  return groups;
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

/** Whether both were rows of the last list when this was told: then it was said of one of two products. */
function isBeside(one: Group, other: Group, told: ToldAway): boolean {
  const list = lastListBefore(one, told);
  return list !== undefined && list === lastListBefore(other, told);
}

/** The last list that had shown it then. */
function lastListBefore({ shown }: Group, { order }: ToldAway): OwnVisit | undefined {
  let last: { readonly own: OwnVisit; readonly order: number } | undefined;
  for (const { own, looks } of shown) {
    const seen = looks.findLast((look) => look.screen === 'product-list' && look.order < order);
    if (seen && (!last || seen.order > last.order)) last = { own, order: seen.order };
  }
  return last?.own;
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
