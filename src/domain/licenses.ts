/** Facts in, licenses out: what is known of each product's key, derived anew each time so that nothing stored can go stale. */

import { datesSeen } from './date-seen.ts';
import { byDay, byInstant, dayInJapan, type Instant } from './day.ts';
import type { Facts, Seen, Told, ToldHandover } from './facts.ts';
import { type HeldKey, heldKey } from './held-key.ts';
import { type LicenseId, partsOf } from './license-id.ts';
import type { Family, ShopShown } from './reading.ts';
import type { Recipe, RecipeOf } from './recipe.ts';
import { joinedIds } from './same-license.ts';
import { byLiveliness, type State } from './state.ts';

export interface License extends HeldKey {
  readonly id: LicenseId;
  /** Its name is the one that the user gave it, where there is one. */
  readonly shop: ShopShown;
  readonly product: string;
  readonly developer?: string;
  readonly family: Family;
  /** The vendor that the user attached to it, where there is one. */
  readonly vendor?: string;
  /** How its key is handed over. */
  readonly recipe: Recipe;
  /** The state on the latest screen that showed one. `unknown` without `stateText`: no screen has shown one. */
  readonly state: State;
  readonly stateText?: string;
  /** When RMS last showed this product; absent for one that was only typed in. */
  readonly lastSeenAt?: Instant;
  /** When a list of its shop was seen on a later day without its row: another page of the list, a filter, or it is gone. Nobody can tell. */
  readonly missingSince?: Instant;
  /** Put away by the user: もう使っていない. */
  readonly away: boolean;
  /** First seen when it had already ended, and the user has not said that it is still in use. */
  readonly firstSeenExpired: boolean;
  /** The ticked steps of hand-overs, all of them. */
  readonly ticks: readonly ToldHandover[];
}

/** Every license that the facts tell of, in no particular order. `recipeOf`: how the key of a product is handed over. */
export function licensesOf(facts: Facts, recipeOf: RecipeOf): License[] {
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
    const license = licenseOf(id, seen, told, recipeOf);
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
function licenseOf(id: LicenseId, seen: Seen[], told: Told[], recipeOf: RecipeOf): License | undefined {
  const byAge = counting(seen).sort(
    (one, other) => byInstant(one.lastSeenAt, other.lastSeenAt) || byLiveliness(one.state, other.state),
  );
  // Two names that were joined may each have a date or an answer: the later one was told knowing the earlier.
  const byWhen = told.sort((one, other) => byInstant(one.at, other.at));
  const typed = byWhen.findLast((fact) => fact.what === 'date');
  const latest = byAge.at(-1) ?? typed;
  if (!latest) return undefined;

  const ticks = told.filter((fact) => fact.what === 'handover');
  const answer = byWhen.findLast((fact) => fact.what === 'away');
  const lastSeenAt = byAge.at(-1)?.lastSeenAt;
  const developer = byAge.findLast((record) => record.developer)?.developer;
  const family = byAge.findLast((record) => record.family !== 'unknown')?.family ?? latest.family;
  const vendor = byWhen.findLast((fact) => fact.what === 'vendor')?.vendor;
  const recipe = recipeOf({ product: latest.product, family, ...(vendor && { vendor }) });
  const shop: ShopShown = Object.assign({}, typed?.shop, ...byAge.map((record) => record.shop));
  return {
    ...heldKey(datesSeen(byAge, typed), ticks, recipe),
    ...stateOf(byAge),
    id,
    shop,
    product: latest.product,
    ...(developer && { developer }),
    family,
    ...(vendor && { vendor }),
    recipe,
    ...(lastSeenAt && { lastSeenAt }),
    away: answer?.away ?? false,
    firstSeenExpired: !typed && answer?.away !== false && !seen.some(wasAliveAtFirst),
    ticks,
  };
}

/**
 * The records that count. Where one document showed several of a product, those that are stopped or wait for approval stand back:
 * they must not hide a key that lives (contract, "Two rows with one name").
 */
function counting(seen: readonly Seen[]): Seen[] {
  const rests = ({ state }: Seen) => state === 'stopped' || state === 'awaiting-approval';
  return seen.filter(
    (record) =>
      !rests(record) ||
      !seen.some(
        (other) => !rests(other) && other.screen === record.screen && other.lastSeenAt.equals(record.lastSeenAt),
      ),
  );
}

/**
 * The state on the latest screen that showed one. 更新あり stands only in lists and is done when it is gone from there
 * (rms-facts, section 2), so a detail screen that says 利用中 does not take it back.
 */
function stateOf(byAge: readonly Seen[]): { state: State; stateText?: string } {
  const shown = byAge.filter((record) => record.state !== 'unknown' || record.stateText);
  const latest = shown.at(-1);
  if (!latest) return { state: 'unknown' };
  const inList = shown.findLast((record) => record.screen === 'product-list');
  const { state, stateText } = latest.state === 'active' && inList?.state === 'active-with-update' ? inList : latest;
  return stateText ? { state, stateText } : { state };
}

/** Whether this record's key still worked on the day it was first seen. */
function wasAliveAtFirst(record: Seen): boolean {
  const seenOnce = record.firstSeenAt.equals(record.lastSeenAt);
  if (record.state === 'expired' && (seenOnce || !record.expiresOn)) return false;
  // A list that shows neither state nor date says nothing of life.
  if (!record.expiresOn) return record.state !== 'unknown' || record.stateText !== undefined;
  return record.expiresOn.since(dayInJapan(record.firstSeenAt)).sign >= 0;
}
