/**
 * Whose the pages are that do not say so: of the only known shop unless they contradict it, else of the one that the
 * user named. Derived anew from the records and the answers each time; no record is ever rewritten (contract, "What is
 * kept").
 */

import type { Instant } from '../days/day.ts';
import { type Facts, type Seen, seenKey } from '../facts/facts.ts';
import { inShop, type ShopId, UNIDENTIFIED } from '../facts/license-id.ts';
import { sameShop } from './aliases.ts';
import { byName, type Contradiction, contradiction, inCommon, isKnown, type ShopSeen } from './contradiction.ts';
import { answersIn, givenLater, holdingAt, sameSession } from './page-answer.ts';
import { type PageLook, pageLooks, sightingsOf } from './page-look.ts';

/** What is held back until the user says whose it is: the looks of the latest session that left any. */
export interface HeldBack {
  readonly from: Instant;
  /** `several`: it fits more than one known shop, or none of them for sure. */
  readonly why: Contradiction | 'several';
  /** The products on those pages, as shown. */
  readonly products: readonly string[];
}

declare const sorted: unique symbol;

/** The facts that count: every page under its shop, and none that is held back. Only `sortedByShop` makes them. */
export type SortedFacts = Facts & { readonly [sorted]: true };

export interface Sorted {
  readonly facts: SortedFacts;
  readonly heldBack?: HeldBack;
  /** The shops of the pages that showed this stored record first and last; `undefined` for one that is held back. */
  readonly shopsOf: (record: Seen) => readonly (ShopId | undefined)[];
  /** The shop of the page that showed this record last; `undefined` where that page is held back. */
  readonly shopOf: (record: Pick<Seen, 'screen' | 'id' | 'expiresOn'>) => ShopId | undefined;
}

/** A look with its shop, or with why nobody can say whose it is. */
interface PlacedLook {
  readonly look: PageLook;
  readonly shop?: ShopId;
  readonly why?: HeldBack['why'];
}

/** Goes through all pages in the order in which they were seen, and gives each to its shop. */
export function sortedByShop(facts: Facts): Sorted {
  const { told, sessionEnds = [] } = facts;
  const joined = sameShop(facts);
  const answers = answersIn(told);
  const looks = pageLooks(facts.seen);
  const shops = new Map<ShopId, Map<string, Seen[]>>();
  const placed: PlacedLook[] = [];
  let unnamed = joined(UNIDENTIFIED);
  const nameOf = (shop: ShopId) => (joined(shop) === UNIDENTIFIED ? unnamed : joined(shop));

  for (const look of looks) {
    const saysShop = look.shop !== UNIDENTIFIED;
    if (saysShop && unnamed === UNIDENTIFIED && isFirstNamed(look, shops, looks)) {
      // The shop is learned later: what was seen before without a name is its own.
      unnamed = joined(look.shop);
      shops.set(unnamed, shops.get(UNIDENTIFIED) ?? new Map());
      shops.delete(UNIDENTIFIED);
    }
    const holding = holdingAt(look.at, answers, sessionEnds)?.shop;
    const heldBack = placed.filter(({ shop }) => shop === undefined);
    const found = saysShop
      ? { shop: joined(look.shop) }
      : whoseIs(look, { shops, looks, unnamed, heldBack, ...(holding && { holding: nameOf(holding) }) });
    const later = found.shop === undefined ? givenLater(look.at, answers, sessionEnds)?.shop : undefined;
    const whole: PlacedLook = { look, ...(later ? { shop: nameOf(later) } : found) };
    placed.push(whole);
    if (whole.shop !== undefined) add(look.rows, whole.shop, shops);
  }

  const places = new Map(
    placed.flatMap(({ look, shop }) => look.rows.map((row) => [sightingKey(row, look.at), shop && nameOf(shop)])),
  );
  const known = shops.has(UNIDENTIFIED) || unnamed !== UNIDENTIFIED ? unnamed : undefined;
  const heldBack = questionOf(placed, sessionEnds);
  const lastSeen = new Map(facts.seen.map((row) => [seenKey(row), sightingKey(row, row.lastSeenAt)]));
  const seen = facts.seen.flatMap((row) => underShops(row, places));
  const counted: Facts = { ...facts, seen, ...(known && { unnamed: known }) };
  return {
    facts: counted as SortedFacts,
    ...(heldBack && { heldBack }),
    shopsOf: (record) => sightingsOf(record).map((at) => places.get(sightingKey(record, at))),
    shopOf: (record) => places.get(lastSeen.get(seenKey(record)) ?? ''),
  };
}

interface Known {
  readonly shops: ReadonlyMap<ShopId, ShopSeen>;
  readonly looks: readonly PageLook[];
  readonly unnamed: ShopId;
  readonly heldBack: readonly PlacedLook[];
  /** The shop that the user named in this session. */
  readonly holding?: ShopId;
}

/**
 * Whose this look without a shop is. An answer holds, unless the page contradicts it and shows what another known shop
 * has.
 */
function whoseIs(look: PageLook, known: Known): Pick<PlacedLook, 'shop' | 'why'> {
  const { shops, looks, unnamed, heldBack, holding } = known;
  const against = (shop: ShopId) => contradiction(look, shops.get(shop) ?? new Map(), looks);
  if (holding) {
    const why = against(holding);
    const isOfAnother = [...shops].some(([shop, seen]) => shop !== holding && inCommon(look, seen) > 0);
    return why && isOfAnother ? { why } : { shop: holding };
  }
  const [only, ...more] = shops.keys();
  if (only === undefined) return { shop: unnamed };
  if (more.length === 0) {
    const why = against(only) ?? (isOfHeldBack(look, heldBack, shops.get(only)) ? 'several' : undefined);
    return why ? { why } : { shop: only };
  }
  const fitting = [...shops].filter(([shop, seen]) => inCommon(look, seen) > 0 && !against(shop));
  const [fits] = fitting;
  return fits && fitting.length === 1 ? { shop: fits[0] } : { why: 'several' };
}

/** Whether this look is the first to name a shop, and nothing that was seen before without one contradicts it. */
function isFirstNamed(look: PageLook, shops: ReadonlyMap<ShopId, ShopSeen>, looks: readonly PageLook[]): boolean {
  const before = shops.get(UNIDENTIFIED);
  return shops.size === 0 || (shops.size === 1 && before !== undefined && !contradiction(look, before, looks));
}

/** Whether this look shows again what was held back, and what the only known shop was never seen to have. */
function isOfHeldBack(look: PageLook, heldBack: readonly PlacedLook[], known: ShopSeen = new Map()): boolean {
  const rows = heldBack.flatMap((other) => other.look.rows.filter((row) => row.expiresOn && !isKnown(row, known)));
  const names = byName(rows);
  return [...look.rows, ...look.beside].some((row) => row.expiresOn && isKnown(row, names));
}

function add(rows: readonly Seen[], shop: ShopId, shops: Map<ShopId, Map<string, Seen[]>>): void {
  const seen = shops.get(shop) ?? new Map<string, Seen[]>();
  shops.set(shop, seen);
  for (const [name, same] of byName(rows)) seen.set(name, [...(seen.get(name) ?? []), ...same]);
}

function sightingKey(row: Seen, at: Instant): string {
  return `${at} ${seenKey(row)}`;
}

/**
 * This record under each shop that it was seen in, with the sightings there; nothing of it where both were held back.
 */
function underShops(row: Seen, places: ReadonlyMap<string, ShopId | undefined>): Seen[] {
  const found = sightingsOf(row).flatMap((at) => {
    const shop = places.get(sightingKey(row, at));
    return shop ? [{ at, shop }] : [];
  });
  return [...new Set(found.map(({ shop }) => shop))].map((shop) => {
    const own = found.filter((one) => one.shop === shop).map(({ at }) => at);
    const [firstSeenAt = row.firstSeenAt] = own;
    return { ...row, id: inShop(row.id, shop), firstSeenAt, lastSeenAt: own.at(-1) ?? firstSeenAt };
  });
}

/** What to ask first: about the latest session in which anything was held back. */
function questionOf(placed: readonly PlacedLook[], sessionEnds: readonly Instant[]): HeldBack | undefined {
  const held = placed.filter(({ shop }) => shop === undefined);
  const last = held.at(-1);
  if (!last) return undefined;
  const together = held.filter(({ look }) => sameSession(look.at, last.look.at, sessionEnds));
  const products = together.flatMap(({ look }) => look.rows.map(({ product }) => product));
  return {
    from: together[0]?.look.at ?? last.look.at,
    why: last.why ?? 'several',
    products: [...new Set(products)],
  };
}
