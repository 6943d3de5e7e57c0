/**
 * Whose the pages are that do not say so: of the only known shop unless they contradict it, else of the one that the
 * user named. Derived anew each time; no visit is ever rewritten (docs/promises.md, "Names of records").
 */

import type { Day } from '../days/day.ts';
import { byOrder, type Facts, type Moment, type Visit, type VisitKey, visitKey } from '../facts/facts.ts';
import { type ShopId, shopIdOf, UNIDENTIFIED } from '../facts/license-id.ts';
import { dayShown } from '../facts/visits.ts';
import { isPartOfName } from '../text/redaction.ts';
import { sameShop } from './aliases.ts';
import type { Contradiction } from './contradiction.ts';
import { goesOnWith, isFirstNamed, type Whose, whoseIs } from './fitting-shop.ts';
import { answersIn, givenLater, holdingAt, isLeft, sameSession } from './page-answer.ts';
import { addSeen, type PageShown, type ProductSeen } from './shop-seen.ts';

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
interface VisitWithShop extends Whose {
  readonly visit: Visit;
  /** As it was found, before anybody was asked. */
  readonly isDoubtful: boolean;
}

/**
 * Goes through all visits in the order in which they came, and gives each to its shop: anew, where a page of a list
 * came to be doubtful that goes on from another one, since both are of one shop. `today` in Japan.
 */
export function sortedByShop(facts: Facts, today: Day): Sorted {
  const doubtful = new Set<VisitKey>();
  for (;;) {
    const { sorted: result, placed } = sortedWith(doubtful, facts, today);
    const before = doubtful.size;
    for (const { visit, isDoubtful } of placed.values()) {
      const page = isDoubtful && visit.follows !== undefined ? placed.get(visit.follows)?.visit : undefined;
      if (page && shopIdOf(page.shop) === UNIDENTIFIED) doubtful.add(visitKey(page));
    }
    if (doubtful.size === before) return result;
  }
}

/** The same in one go. `doubtful`: the visits that others have put in doubt. */
function sortedWith(doubtful: ReadonlySet<VisitKey>, facts: Facts, today: Day) {
  const { told, sessionEnds = [] } = facts;
  const joined = sameShop(facts);
  const answers = answersIn(told);
  const shops = new Map<ShopId, Map<string, ProductSeen[]>>();
  const heldBack = new Map<string, ProductSeen[]>();
  const placed = new Map<VisitKey, VisitWithShop>();
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

  /** Learns the shop's name from the first page that says it: what was seen before without a name is its own. */
  const learnName = (said: ShopId, page: PageShown) => {
    if (said === UNIDENTIFIED || unnamed !== UNIDENTIFIED || !isFirstNamed(page, shops)) return;
    unnamed = joined(said);
    shops.set(unnamed, shops.get(UNIDENTIFIED) ?? new Map());
    shops.delete(UNIDENTIFIED);
  };
  const whoseOf = (visit: Visit, said: ShopId, page: PageShown): Whose => {
    if (said !== UNIDENTIFIED) return { shop: joined(said) };
    if (doubtful.has(visitKey(visit))) return { why: 'several' };
    const before = visit.follows === undefined ? undefined : placed.get(visit.follows);
    const together = goesOnWith(before, page, shops);
    return together ?? whoseIs(page, { shops, unnamed, heldBack, holding: heldAt(visit.first.order) });
  };
  /** What the user has said since of a page that was held back. */
  const answered = (visit: Visit, found: Whose): Whose => {
    const later = found.shop === undefined && givenLater(visit.first.order, answers, sessionEnds);
    return later ? { shop: nameOf(later.shop) } : found;
  };

  for (const visit of [...facts.visits].sort((one, other) => byOrder(one.first, other.first))) {
    const shown = shownBy(visit);
    const page = { ...shown, ...onDay(visit.first, today) };
    const said = shopIdOf(visit.shop);
    learnName(said, page);
    const found = whoseOf(visit, said, page);
    const whole: VisitWithShop = { visit, isDoubtful: found.shop === undefined, ...answered(visit, found) };
    placed.set(visitKey(visit), whole);
    if (said !== UNIDENTIFIED) named.set(joined(said), visit.first.order);
    // The page may have stood unchanged since: what is known of the shop then is as new as its last look.
    const last = { ...shown, ...onDay(visit.last, today) };
    addSeen(whole.shop === undefined ? heldBack : seenOf(whole.shop, shops), last);
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
  const result: Sorted = { facts: counted, ...(question && { heldBack: question }), shopOf, memory };
  return { sorted: result, placed };
}

function seenOf(shop: ShopId, shops: Map<ShopId, Map<string, ProductSeen[]>>): Map<string, ProductSeen[]> {
  const seen = shops.get(shop) ?? new Map<string, ProductSeen[]>();
  shops.set(shop, seen);
  return seen;
}

/** What this visit shows, apart from when. */
function shownBy({ screen, rows }: Visit): PageShown {
  // What is left of a name in two shops may be of two products.
  return { screen, rows: rows.filter(({ product }) => !isPartOfName(product)) };
}

function onDay({ at }: Moment, today: Day): Pick<PageShown, 'shownOn'> {
  const shownOn = dayShown(at, today);
  return shownOn ? { shownOn } : {};
}

/** What to ask first: about the latest session in which anything was held back. */
function questionOf(placed: readonly VisitWithShop[], sessionEnds: readonly Moment[]): HeldBack | undefined {
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
