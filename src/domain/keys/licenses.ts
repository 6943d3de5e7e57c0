/**
 * Facts in, licenses out: what is known of each product's key, derived anew each time so that nothing stored can go
 * stale.
 */

import { byDay, byInstant, dayInJapan, type Instant } from '../days/day.ts';
import { type DestinationOf, type Placed, placed } from '../facts/destination.ts';
import type { Seen, Told } from '../facts/facts.ts';
import { type LicenseId, partsOf } from '../facts/license-id.ts';
import type { Family, ShopShown } from '../facts/reading.ts';
import type { Recipe } from '../facts/recipe.ts';
import { joinedIds } from '../shops/license-aliases.ts';
import type { SortedFacts } from '../shops/whose-page.ts';
import { datesSeen } from './date-seen.ts';
import { type HeldKey, heldKey } from './held-key.ts';
import { counting, type StateShown, stateShown, wasAliveAtFirst } from './state-shown.ts';
import { type Tick, ticksOf } from './ticks.ts';

export interface License extends HeldKey, StateShown, Placed {
  readonly id: LicenseId;
  /** Its name is the one that the user gave it, where there is one. */
  readonly shop: ShopShown;
  readonly product: string;
  readonly developer?: string;
  readonly family: Family;
  /** How its key is handed over. */
  readonly recipe: Recipe;
  /** When RMS last showed this product; absent for one that was only typed in. */
  readonly lastSeenAt?: Instant;
  /**
   * When a list of its shop was seen on a later day without its row: another page of the list, a filter, or it is gone.
   * Nobody can tell.
   */
  readonly missingSince?: Instant;
  /** Put away by the user: もう使っていない. */
  readonly away: boolean;
  /** First seen when it had already ended, and nothing that the user told says that it is still in use. */
  readonly firstSeenExpired: boolean;
  /** The ticked steps of hand-overs that RMS has not refuted. */
  readonly ticks: readonly Tick[];
}

/**
 * Every license that the facts tell of, in no particular order. `destinationOf`: where the key of a product is
 * registered.
 */
export function licensesOf(facts: SortedFacts, destinationOf: DestinationOf): License[] {
  const idOf = joinedIds(facts);
  const groups = new Map<LicenseId, { seen: Seen[]; told: Told[] }>();
  const groupOf = (id: LicenseId) => {
    const joined = idOf(id);
    const group = groups.get(joined) ?? { seen: [], told: [] };
    groups.set(joined, group);
    return group;
  };
  for (const seen of facts.seen) groupOf(seen.id).seen.push(seen);
  for (const told of facts.told) if (told.what !== 'shop' && told.what !== 'same-as') groupOf(told.id).told.push(told);
  const labels = new Map(
    facts.told.flatMap((fact) => (fact.what === 'shop' && fact.label ? [[fact.id, fact.label]] : [])),
  );
  const listsAt = new Map<string, Instant>();
  for (const { id, screen, lastSeenAt } of facts.seen) {
    const { shop } = partsOf(idOf(id));
    const latest = listsAt.get(shop);
    if (screen === 'product-list' && (!latest || byInstant(lastSeenAt, latest) > 0)) listsAt.set(shop, lastSeenAt);
  }
  return [...groups].flatMap(([id, { seen, told }]) => {
    const license = licenseOf(id, seen, told, destinationOf);
    if (!license) return [];
    const { shop } = partsOf(id);
    const name = labels.get(shop);
    const missingSince = laterList(seen, listsAt.get(shop));
    return [
      {
        ...license,
        ...(missingSince && { missingSince }),
        ...(name && { shop: { ...license.shop, name } }),
      },
    ];
  });
}

/** The latest list of the shop, where it was seen on a later day than the one that last showed this product. */
function laterList(seen: readonly Seen[], latest: Instant | undefined): Instant | undefined {
  const [own] = seen
    .filter(({ screen }) => screen === 'product-list')
    .map(({ lastSeenAt }) => lastSeenAt)
    .sort((one, other) => byInstant(other, one));
  return own && latest && byDay(dayInJapan(own), dayInJapan(latest)) < 0 ? latest : undefined;
}

/** One license, or `undefined` where only ticks are left of it and not even its name is known. */
function licenseOf(id: LicenseId, seen: Seen[], told: Told[], destinationOf: DestinationOf): License | undefined {
  const byAge = counting(seen);
  // Two names that were joined may each have a date or an answer: the later one was told knowing the earlier.
  const byWhen = told.sort((one, other) => byInstant(one.at, other.at));
  const typed = byWhen.findLast((fact) => fact.what === 'date');
  const latest = byAge.at(-1) ?? typed;
  if (!latest) return undefined;

  const answer = byWhen.findLast((fact) => fact.what === 'away');
  const lastSeenAt = byAge.at(-1)?.lastSeenAt;
  const developer = byAge.findLast((record) => record.developer)?.developer;
  const family = byAge.findLast((record) => record.family !== 'unknown')?.family ?? latest.family;
  const named = byWhen.findLast((fact) => fact.what === 'vendor');
  const vendor = named?.vendor;
  const key = { product: latest.product, family, ...(vendor && { vendor }) };
  const where = placed(key, destinationOf);
  const { recipe } = where.destination;
  const shop: ShopShown = Object.assign({}, typed?.shop, ...byAge.map((record) => record.shop));
  const dates = datesSeen(byAge, typed);
  const handovers = told.filter((fact) => fact.what === 'handover');
  const ticks = ticksOf(handovers, dates, seen, named?.at);
  const keys = heldKey(dates, ticks, recipe);
  // Whoever types in its date or ticks its steps uses it.
  const isInUse = typed !== undefined || handovers.length > 0 || answer?.away === false;
  return {
    ...keys,
    ...stateShown(seen, keys),
    id,
    shop,
    ...key,
    ...where,
    ...(developer && { developer }),
    recipe,
    ...(lastSeenAt && { lastSeenAt }),
    away: answer?.away === true && !isSeenUnderAnotherName(answer, seen),
    firstSeenExpired: !isInUse && !seen.some(wasAliveAtFirst),
    ticks,
  };
}

/** Whether a product that was put away under one name has been seen under another since: then it is in use. */
function isSeenUnderAnotherName(
  { id, at }: Pick<Seen, 'id'> & { readonly at: Instant },
  seen: readonly Seen[],
): boolean {
  return seen.some((record) => record.id !== id && byInstant(record.lastSeenAt, at) > 0);
}
