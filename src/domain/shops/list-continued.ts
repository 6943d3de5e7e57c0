/**
 * Whether a list goes on from the one that was seen just before: only what it says itself tells, since the shop can
 * change between two pages (docs/rms.md, "Which shop a page is of").
 */

import { byInstant, type Instant } from '../days/day.ts';
import type { Moment, Visit } from '../facts/facts.ts';
import { isOfKeys, type Reading } from '../facts/reading.ts';
import { sameSession } from './page-answer.ts';

/** Between two pages of a list. After a longer time somebody else may have logged in, which is not always seen. */
const LONGEST = { hours: 1 };

/**
 * Whether this page, shown at that instant and read right now, says that it begins behind what was shown of the list
 * before: of as many rows or pages, with the same name of a shop or none, soon after, in one session.
 */
export function goesOnFrom(
  { screen, page, shop }: Reading,
  at: Instant,
  before: Visit,
  sessionEnds: readonly Moment[] = [],
): boolean {
  if (!isOfKeys(screen) || screen !== before.screen || shop.name !== before.shop.name) return false;
  if (!page || !before.page || page.of !== before.page.of || page.from <= before.page.shown) return false;
  const isSoon = byInstant(before.last.at, at) <= 0 && byInstant(at, before.last.at.add(LONGEST)) <= 0;
  return isSoon && sameSession(before.last.order, Number.POSITIVE_INFINITY, sessionEnds);
}
