/** Which of the known shops a page fits that does not say whose it is. */

import { type ShopId, UNIDENTIFIED } from '../facts/license-id.ts';
import { type Contradiction, contradiction } from './contradiction.ts';
import { alike, inCommon, isKnown, type PageShown, type ShopSeen } from './shop-seen.ts';

/** What is known when a page comes. */
interface KnownShops {
  readonly shops: ReadonlyMap<ShopId, ShopSeen>;
  readonly unnamed: ShopId;
  readonly heldBack: ShopSeen;
  /** The shop that the user named in this session. */
  readonly holding: ShopId | undefined;
}

/** The shop of a page, or why nobody can say whose it is. */
export interface Whose {
  readonly shop?: ShopId;
  readonly why?: Contradiction | 'several';
}

/**
 * Whose a page without a shop is. The user's answer decides, unless the page (a) shows a held-back key that the
 * answered shop never had, (b) is a list with none of that shop's products while another shop is known, (c) shows a key
 * or product that another shop had and the answered one never, or (d) contradicts the answered shop and shows any
 * product of another. Without an answer it is of the only known shop that it fits; while none is known, of `unnamed`.
 */
export function whoseIs(page: PageShown, { shops, unnamed, heldBack, holding }: KnownShops): Whose {
  const seenOf = (shop: ShopId): ShopSeen => shops.get(shop) ?? new Map();
  const against = (shop: ShopId) => contradiction(page, seenOf(shop));
  if (holding) {
    const why = against(holding);
    const own = seenOf(holding);
    const strange = page.rows.filter((row) => alike(row, own).length === 0);
    const has = (seen: ShopSeen) =>
      strange.some((row) => alike(row, seen).length > 0) || (why && inCommon(page.rows, seen) > 0);
    const isOfAnother = [...shops].some(
      ([shop, seen]) => shop !== holding && (why === 'stranger' || has(seen) || showsKeyOf(page, seen, own)),
    );
    return isOfAnother || showsKeyOf(page, heldBack, own) ? { why: why ?? 'several' } : { shop: holding };
  }
  const [only, ...more] = shops.keys();
  if (only === undefined) return { shop: unnamed };
  if (more.length === 0) {
    const why = against(only) ?? (showsKeyOf(page, heldBack, shops.get(only)) ? 'several' : undefined);
    return why ? { why } : { shop: only };
  }
  const fitting = [...shops].filter(([shop, seen]) => inCommon(page.rows, seen) > 0 && !against(shop));
  const [fits] = fitting;
  return fits && fitting.length === 1 ? { shop: fits[0] } : { why: 'several' };
}

/** The list goes on from another page: it is of the same shop, or held back with it, unless a date contradicts that. */
export function goesOnWith(before: Whose | undefined, page: PageShown, shops: KnownShops['shops']): Whose | undefined {
  if (!before) return undefined;
  if (before.shop === undefined) return { why: before.why ?? 'several' };
  const why = contradiction(page, shops.get(before.shop) ?? new Map());
  return why && why !== 'stranger' ? { why } : { shop: before.shop };
}

/** Whether this page is the first to name a shop, and nothing that was seen before without one contradicts it. */
export function isFirstNamed(page: PageShown, shops: KnownShops['shops']): boolean {
  const before = shops.get(UNIDENTIFIED);
  return shops.size === 0 || (shops.size === 1 && before !== undefined && !contradiction(page, before));
}

/** Whether this page shows a key of the one, held back or of another shop, that the other was never seen to have. */
function showsKeyOf({ rows }: PageShown, one: ShopSeen, other: ShopSeen = new Map()): boolean {
  return rows.some((row) => row.expiresOn && isKnown(row, one) && !isKnown(row, other));
}
