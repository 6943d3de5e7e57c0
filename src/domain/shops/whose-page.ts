/**
 * Whose the pages are that do not say so: of the only known shop unless they contradict it, else of the one that the
 * user named. Derived anew each time; no visit is ever rewritten (contract, "What is kept").
 */

import type { Day } from '../days/day.ts';
import { byOrder, type Facts, type Moment, type Visit, type VisitKey, visitKey } from '../facts/facts.ts';
import { type ShopId, shopIdOf, UNIDENTIFIED } from '../facts/license-id.ts';
import { dayShown } from '../facts/visits.ts';
import { isPartOfName } from '../text/redaction.ts';
import { sameShop } from './aliases.ts';
import { type Contradiction, contradiction } from './contradiction.ts';
import { answersIn, givenLater, holdingAt, isLeft, sameSession } from './page-answer.ts';
import { addSeen, alike, inCommon, isKnown, type PageShown, type ProductSeen, type ShopSeen } from './shop-seen.ts';

/** What is held back until the user says whose it is: the pages of the latest session that left any. */
export interface HeldBack {
  /** The order of the first of them. */
  readonly from: number;
  /** `several`: it fits more than one known shop, or none of them for sure. */
  readonly why: Contradiction | 'several';
  /** The products on those pages, as shown. */
  readonly products: readonly string[];
}

/** A visit of a shop. */
export interface OwnVisit {
  readonly visit: Visit;
  readonly shop: ShopId;
}

declare const sorted: unique symbol;

/** The visits that count, each under its shop, in order, and what was told. Only `sortedByShop` makes them. */
export interface SortedFacts {
  readonly [sorted]: true;
  readonly visits: readonly OwnVisit[];
  readonly told: Facts['told'];
  /** The shop that `unidentified` stands for, where that was found out. */
  readonly unnamed?: ShopId;
}

export interface Sorted {
  readonly facts: SortedFacts;
  readonly heldBack?: HeldBack;
  /** The shop of this visit; `undefined` where it is held back, or no visit. */
  readonly shopOf: (visit: VisitKey) => ShopId | undefined;
  /** What later pages are judged by, as plain data: what each shop, and what is held back, was seen to have. */
  readonly memory: unknown;
}

/** A visit with its shop, or with why nobody can say whose it is. */
interface Placed {
  readonly visit: Visit;
  readonly shop?: ShopId;
  readonly why?: HeldBack['why'];
}

/** Goes through all visits in the order in which they came, and gives each to its shop. `today` in Japan. */
export function sortedByShop(facts: Facts, today: Day): Sorted {
  const { told, sessionEnds = [] } = facts;
  const joined = sameShop(facts);
  const answers = answersIn(told);
  const shops = new Map<ShopId, Map<string, ProductSeen[]>>();
  const heldBack = new Map<string, ProductSeen[]>();
  const placed = new Map<VisitKey, Placed>();
  /** The order of the last page that named each shop. */
  const named = new Map<ShopId, number>();
  let unnamed = joined(UNIDENTIFIED);
  const nameOf = (shop: ShopId) => (joined(shop) === UNIDENTIFIED ? unnamed : joined(shop));
  /** The shop of the answer that a page goes by: none any more where a page has named another shop since. */
  const heldAt = (now: number) => {
    const answer = holdingAt(now, answers, sessionEnds);
    const shop = answer && nameOf(answer.shop);
    return answer && shop && !isLeft(answer, shop, named) ? shop : undefined;
  };

  for (const visit of [...facts.visits].sort((one, other) => byOrder(one.first, other.first))) {
    const { order } = visit.first;
    const page = pageOf(visit, visit.first, today);
    const said = shopIdOf(visit.shop);
    if (said !== UNIDENTIFIED && unnamed === UNIDENTIFIED && isFirstNamed(page, shops)) {
      // The shop is learned later: what was seen before without a name is its own.
      unnamed = joined(said);
      shops.set(unnamed, shops.get(UNIDENTIFIED) ?? new Map());
      shops.delete(UNIDENTIFIED);
    }
    const before = visit.follows === undefined ? undefined : placed.get(visit.follows);
    const found =
      said !== UNIDENTIFIED
        ? { shop: joined(said) }
        : (goesOnFrom(before, page, shops) ?? whoseIs(page, { shops, unnamed, heldBack, holding: heldAt(order) }));
    const later = found.shop === undefined ? givenLater(order, answers, sessionEnds)?.shop : undefined;
    const whole: Placed = { visit, ...(later ? { shop: nameOf(later) } : found) };
    placed.set(visitKey(visit), whole);
    if (said !== UNIDENTIFIED) named.set(joined(said), order);
    // The page may have stood unchanged since: what is known of the shop then is as new as its last look.
    addSeen(whole.shop === undefined ? heldBack : seenOf(whole.shop, shops), pageOf(visit, visit.last, today));
  }

  const all = [...placed.values()];
  const known = shops.has(UNIDENTIFIED) || unnamed !== UNIDENTIFIED ? unnamed : undefined;
  const question = questionOf(all, sessionEnds);
  const visits = all.flatMap(({ visit, shop }) => (shop === undefined ? [] : [{ visit, shop: nameOf(shop) }]));
  const counted = { visits, told, ...(known && { unnamed: known }) } as unknown as SortedFacts;
  const shopOf = (key: VisitKey) => {
    const shop = placed.get(key)?.shop;
    return shop === undefined ? undefined : nameOf(shop);
  };
  const memory = [unnamed, [...shops].map(([shop, seen]) => [shop, [...seen]]), [...heldBack], heldAt(Infinity)];
  return { facts: counted, ...(question && { heldBack: question }), shopOf, memory };
}

interface Known {
  readonly shops: ReadonlyMap<ShopId, ShopSeen>;
  readonly unnamed: ShopId;
  readonly heldBack: ShopSeen;
  /** The shop that the user named in this session. */
  readonly holding: ShopId | undefined;
}

type Whose = Pick<Placed, 'shop' | 'why'>;

/**
 * Whose this page without a shop is. An answer holds, unless the page shows a key that is held back and not the
 * answer's, or another shop is known, and the page is a list of none of the products of the answer's, or shows what the
 * other has: a key or product that the answer's was never seen to have, or, where it contradicts the answer, anything.
 */
function whoseIs(page: PageShown, { shops, unnamed, heldBack, holding }: Known): Whose {
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
function goesOnFrom(before: Placed | undefined, page: PageShown, shops: Known['shops']): Whose | undefined {
  if (!before) return undefined;
  if (before.shop === undefined) return { why: before.why ?? 'several' };
  const why = contradiction(page, shops.get(before.shop) ?? new Map());
  return why && why !== 'stranger' ? { why } : { shop: before.shop };
}

/** Whether this page is the first to name a shop, and nothing that was seen before without one contradicts it. */
function isFirstNamed(page: PageShown, shops: Known['shops']): boolean {
  const before = shops.get(UNIDENTIFIED);
  return shops.size === 0 || (shops.size === 1 && before !== undefined && !contradiction(page, before));
}

/** Whether this page shows a key of the one, held back or of another shop, that the other was never seen to have. */
function showsKeyOf({ rows }: PageShown, one: ShopSeen, other: ShopSeen = new Map()): boolean {
  return rows.some((row) => row.expiresOn && isKnown(row, one) && !isKnown(row, other));
}

function seenOf(shop: ShopId, shops: Map<ShopId, Map<string, ProductSeen[]>>): Map<string, ProductSeen[]> {
  const seen = shops.get(shop) ?? new Map<string, ProductSeen[]>();
  shops.set(shop, seen);
  return seen;
}

/** What this visit shows, as it was at that moment. */
function pageOf({ screen, rows }: Visit, { at }: Moment, today: Day): PageShown {
  const shownOn = dayShown(at, today);
  // What is left of a name in two shops may be of two products.
  const named = rows.filter(({ product }) => !isPartOfName(product));
  return { screen, rows: named, ...(shownOn && { shownOn }) };
}

/** What to ask first: about the latest session in which anything was held back. */
function questionOf(placed: readonly Placed[], sessionEnds: readonly Moment[]): HeldBack | undefined {
  const held = placed.filter(({ shop }) => shop === undefined);
  const last = held.at(-1);
  if (!last) return undefined;
  const together = held.filter(({ visit }) => sameSession(visit.first.order, last.visit.first.order, sessionEnds));
  const products = together.flatMap(({ visit }) => visit.rows.map(({ product }) => product));
  return {
    from: together[0]?.visit.first.order ?? last.visit.first.order,
    why: last.why ?? 'several',
    products: [...new Set(products)],
  };
}
