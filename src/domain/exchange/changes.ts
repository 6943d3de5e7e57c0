/** What would change if a copy were read: the keys before and after, and in what they differ for a person. */

import { textOfDay } from '../days/day.ts';
import { partsOf, type ShopId } from '../facts/license-id.ts';
import { lastDayKnown } from '../today/columns/urgency.ts';
import { lookedOn } from '../today/freshness.ts';
import type { KnownToday } from '../today/known.ts';
import type { KeyToday } from '../today/standing.ts';

export interface Changes {
  /** The shops of which nothing was known before. */
  readonly newShops: readonly ShopId[];
  /** The keys of which nothing was known before. */
  readonly added: readonly KeyToday[];
  /** The keys of which something else is said. */
  readonly changed: readonly { readonly before: KeyToday; readonly after: KeyToday }[];
  /** Those of which only a later look is known. */
  readonly seenLater: number;
  /** Those of which the same is said as before. */
  readonly same: number;
}

/** The difference between what is known now and what would be. */
export function changesOf(before: KnownToday, after: KnownToday): Changes {
  const olds = new Map(before.keys.map((one) => [after.idOf(one.license.id), one]));
  const shops = new Set([...olds.keys()].map((id) => partsOf(id).shop));
  const added = after.keys.filter(({ license }) => !olds.has(license.id));
  const pairs = after.keys.flatMap((one) => {
    const old = olds.get(one.license.id);
    return old ? [{ before: old, after: one }] : [];
  });
  const changed = pairs.filter((pair) => faceOf(pair.before) !== faceOf(pair.after));
  const others = pairs.filter((pair) => !changed.includes(pair));
  const seenLater = others.filter((pair) => seenOn(pair.before) !== seenOn(pair.after)).length;
  return {
    newShops: [...new Set(added.map(({ license }) => partsOf(license.id).shop))].filter((shop) => !shops.has(shop)),
    added,
    changed,
    seenLater,
    same: others.length - seenLater,
  };
}

function seenOn(one: KeyToday): string {
  const day = lookedOn(one);
  return day ? textOfDay(day) : '';
}

/** All of a key that is shown, apart from when it was seen. */
function faceOf(one: KeyToday): string {
  const { standing, license, doubts } = one;
  const { ring, destinations, note, snoozedUntil, product, shop } = license;
  const until = lastDayKnown(one);
  const ticks = ring.ticks.map(({ key, told }) => `${key} ${told.destination} ${told.step}`).sort();
  return JSON.stringify([
    [standing.is, 'newer' in standing && standing.newer.name, 'counted' in standing && standing.counted.days],
    ['old' in standing && standing.old?.days, 'why' in standing && standing.why],
    [until && textOfDay(until), doubts, ring.shown, ticks, destinations.map(({ id }) => id)],
    [note, snoozedUntil && textOfDay(snoozedUntil), product, shop.name],
  ]);
}
