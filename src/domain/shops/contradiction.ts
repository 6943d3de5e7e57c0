/** Whether a page can be of a shop, going by what that shop was seen to have: the contract's three contradictions. */

import { byDay, byInstant, type Day } from '../days/day.ts';
import type { Seen } from '../facts/facts.ts';
import { partsOf } from '../facts/license-id.ts';
import type { PageLook } from './page-look.ts';

/** What one shop was seen to have so far: its records by the name of the product. */
export type ShopSeen = ReadonlyMap<string, readonly Seen[]>;

/** A date moved earlier; two or more products moved at once; a list with no product in common. */
export type Contradiction = 'earlier' | 'moved' | 'stranger';

/**
 * Why this look cannot be of the shop that was seen so; `undefined` where it can. A shop that was never seen
 * contradicts nothing.
 */
export function contradiction(look: PageLook, known: ShopSeen, all: readonly PageLook[]): Contradiction | undefined {
  if (known.size === 0) return undefined;
  let moved = 0;
  for (const rows of byName(look.rows).values()) {
    const before = rows.flatMap((row) => alike(row, known));
    const shown = newest(rows);
    const stored = newest(before);
    if (!shown || !stored) continue;
    const isNew = !before.some(({ expiresOn }) => expiresOn?.equals(shown));
    if (byDay(shown, stored) < 0 && (isNew || !mayHaveStoodBeside(stored, look, before))) return 'earlier';
    if (isNew) moved += 1;
  }
  if (moved >= 2) return 'moved';
  return isStranger(look, known, all) ? 'stranger' : undefined;
}

/**
 * How many rows of this look's list are known of the shop exactly so: the same date, or the product where the page
 * shows no date.
 */
export function inCommon({ rows, beside }: PageLook, known: ShopSeen): number {
  return [...rows, ...beside].filter((row) => isKnown(row, known)).length;
}

/** Whether the shop was seen to have this product with this date. */
export function isKnown(row: Seen, known: ShopSeen): boolean {
  const before = alike(row, known);
  const day = row.expiresOn;
  return day ? before.some(({ expiresOn }) => expiresOn?.equals(day)) : before.length > 0;
}

/** These records by the name of the product. */
export function byName(rows: readonly Seen[]): Map<string, Seen[]> {
  const names = new Map<string, Seen[]>();
  for (const row of rows) {
    const { name } = partsOf(row.id);
    const same = names.get(name);
    if (same) same.push(row);
    else names.set(name, [row]);
  }
  return names;
}

/** What is known of the same product. A page may not say of which family it is. */
function alike(row: Seen, known: ShopSeen): readonly Seen[] {
  const same = known.get(partsOf(row.id).name) ?? [];
  return same.filter(({ family }) => family === row.family || family === 'unknown' || row.family === 'unknown');
}

function newest(rows: readonly Seen[]): Day | undefined {
  return rows.reduce<Day | undefined>(
    (day, { expiresOn }) => (expiresOn && (!day || byDay(expiresOn, day) > 0) ? expiresOn : day),
    undefined,
  );
}

/**
 * Only the first and the last sighting are kept: this screen may have shown the newer date beside the older one at the
 * time.
 */
function mayHaveStoodBeside(newer: Day, look: PageLook, before: readonly Seen[]): boolean {
  return before.some(
    (row) => row.screen === look.screen && row.expiresOn?.equals(newer) === true && isBetweenSightings(row, look),
  );
}

function isBetweenSightings(row: Seen, { at }: PageLook): boolean {
  return byInstant(row.firstSeenAt, at) < 0 && byInstant(at, row.lastSeenAt) < 0;
}

/**
 * A list of which the shop has no product. A detail screen shows one product, and may be the first to show it; so may
 * be a single row left of a list whose other rows were seen again since; and one that was ever listed beside a product
 * of the shop is no stranger.
 */
function isStranger(look: PageLook, known: ShopSeen, all: readonly PageLook[]): boolean {
  if (look.screen !== 'product-list') return false;
  const names = new Set(look.rows.map(({ id }) => partsOf(id).name));
  if ([...look.rows, ...look.beside].some(({ id }) => known.has(partsOf(id).name))) return false;
  const rowsOfShop = [...known.values()].flat();
  if (names.size === 1 && rowsOfShop.some((row) => row.screen === look.screen && isBetweenSightings(row, look)))
    return false;
  return !all.some((other) => {
    if (other.shop !== look.shop) return false;
    const listed = other.rows.map(({ id }) => partsOf(id).name);
    return listed.some((name) => names.has(name)) && listed.some((name) => known.has(name));
  });
}
