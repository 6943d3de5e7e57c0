/**
 * Which rows are of one list though they never made one look: those that stand side by side on a page, and those of a
 * list that says itself that it goes on with the one seen just before. Nothing else tells, since the shop can change
 * between two pages (contract, "What is kept").
 */

import { byInstant, type Instant } from '../days/day.ts';
import { type Facts, type Seen, seenKey } from '../facts/facts.ts';
import { partsOf, UNIDENTIFIED } from '../facts/license-id.ts';
import type { Paging, Reading } from '../facts/reading.ts';
import { sameSession } from './page-answer.ts';
import { sortedByShop } from './whose-page.ts';

/** The list that was seen last before a page was: how far it was shown, and its records as they are stored. */
export interface ListBefore {
  readonly at: Instant;
  readonly page?: Pick<Paging, 'shown' | 'of'>;
  readonly records: readonly Seen[];
}

/** What a page is seen after. */
export interface Trail {
  /** The stored records of rows that stand on this page since an earlier look at the same document. */
  readonly standing: readonly Seen[];
  /** Absent where nothing tells that the user came from there: in the same document, or by a link. */
  readonly before?: ListBefore;
}

export const NO_TRAIL: Trail = { standing: [] };

/** Between two pages of a list. After a longer time somebody else may have logged in, which is not always seen. */
const LONGEST = { hours: 1 };

/**
 * The records of this page, those that are new with the key of one that stood in the same list; they stay without where
 * no such one counts for a shop, or where the page names its own.
 */
export function inOneList(records: readonly Seen[], reading: Reading, trail: Trail, facts: Facts): readonly Seen[] {
  const stored = new Set(facts.seen.map(seenKey));
  const isNew = (record: Seen) => !stored.has(seenKey(record));
  const [first] = records.filter(isNew);
  if (first?.screen !== 'product-list' || partsOf(first.id).shop !== UNIDENTIFIED) return records;
  const { before } = trail;
  const others = [
    ...trail.standing,
    ...(before && goesOn(reading, first.firstSeenAt, before, facts.sessionEnds) ? before.records : []),
  ].filter(({ screen, shop }) => screen === first.screen && shop.name === first.shop.name);
  if (others.length === 0) return records;
  const { shopOf } = sortedByShop(facts);
  const other = others.find((record) => shopOf(record) !== undefined);
  return other
    ? records.map((record) => (isNew(record) ? { ...record, listedWith: seenKey(other) } : record))
    : records;
}

/**
 * Whether this page says that it begins behind what was shown of the list before: of as many rows or pages, soon after,
 * in one session.
 */
function goesOn({ page }: Reading, at: Instant, before: ListBefore, sessionEnds: readonly Instant[] = []): boolean {
  if (!page || !before.page || page.of !== before.page.of || page.from <= before.page.shown) return false;
  const isSoon = byInstant(before.at, at) <= 0 && byInstant(at, before.at.add(LONGEST)) <= 0;
  return isSoon && sameSession(before.at, at, sessionEnds);
}
