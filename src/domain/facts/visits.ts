/** How a Reading becomes a visit, and which visits say the same. */

import { byDay, type Day, dayInJapan, type Instant } from '../days/day.ts';
import { byOrder, type Facts, type Moment, type Visit, type VisitKey, visitKey } from './facts.ts';
import { type LicenseId, licenseIdOf, partsOf, shopIdOf, UNIDENTIFIED } from './license-id.ts';
import { isOfKeys, type Reading } from './reading.ts';

/** When and by whom a page was read, apart from what it shows. */
export interface ReadingOrigin {
  readonly moment: Moment;
  /** Distinguishes the documents; nothing is read from it. */
  readonly document: string;
  /** The visit that this list goes on from. */
  readonly follows?: VisitKey;
}

/** The visit that this reading makes; `undefined` for a screen without keys. */
export function visitOf(reading: Reading, { moment, document, follows }: ReadingOrigin): Visit | undefined {
  const { screen, shop, keys, page } = reading;
  if (!isOfKeys(screen)) return undefined;
  return {
    screen,
    order: moment.order,
    document,
    shop,
    rows: keys,
    ...(page && { page: { shown: page.shown, of: page.of } }),
    ...(follows && { follows }),
    first: moment,
    last: moment,
  };
}

/** What a visit shows, apart from when and where: equal for two looks at the same unchanged page. */
export function contentOf({ screen, shop, rows, page }: Visit): string {
  return JSON.stringify([screen, shop, rows, page]);
}

/** The id of each row of this visit as the page itself names its shop, in the order shown. */
export function idsOf({ shop, rows }: Visit): LicenseId[] {
  return rows.map(({ family, product }) => licenseIdOf(shop, family, product));
}

/**
 * The visit with the first moment at which its shop's page showed exactly this: taken over from the visit before, where
 * nothing else of that shop was shown, told or seen to end in between. Then the one before may go.
 */
export function goingOn(visit: Visit, facts: Facts): Visit {
  const shop = shopIdOf(visit.shop);
  const own = visitKey(visit);
  const before = facts.visits
    .filter((other) => visitKey(other) !== own && shopIdOf(other.shop) === shop && other.last.order < visit.order)
    .sort((one, other) => byOrder(one.last, other.last))
    .at(-1);
  if (!before || contentOf(before) !== contentOf(visit) || before.follows !== visit.follows) return visit;
  const isSince = ({ order }: Pick<Moment, 'order'>) => order > before.last.order && order < visit.order;
  const isOfShop = (id: string) => [shop, UNIDENTIFIED].includes(partsOf(id).shop) || shop === UNIDENTIFIED;
  const spoken = facts.told.some((told) => isSince(told) && (told.what === 'shop' || isOfShop(told.id)));
  const ended = shop === UNIDENTIFIED && (facts.sessionEnds ?? []).some(isSince);
  return spoken || ended ? visit : { ...visit, first: before.first };
}

/** The visits made redundant by a later one with the same content whose first-to-last span includes theirs. */
export function saidTwice(visits: readonly Visit[]): Visit[] {
  const spans = new Map<string, Visit[]>();
  for (const visit of visits) {
    const key = `${contentOf(visit)} ${visit.follows}`;
    spans.set(key, [...(spans.get(key) ?? []), visit]);
  }
  const covers = (one: Visit, other: Visit) =>
    one.order > other.order && one.first.order <= other.first.order && one.last.order >= other.last.order;
  return [...spans.values()].flatMap((same) => same.filter((visit) => same.some((other) => covers(other, visit))));
}

/** The day in Japan of this instant; `undefined` where the clock was ahead of today: then it dates nothing. */
export function dayShown(at: Instant, today: Day): Day | undefined {
  const day = dayInJapan(at);
  return byDay(day, today) > 0 ? undefined : day;
}
