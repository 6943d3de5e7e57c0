/**
 * The stored records as the pages that showed them: all rows of one shop and screen that share an instant stood in one
 * document.
 */

import { byInstant, type Instant } from '../days/day.ts';
import { type Seen, seenKey } from '../facts/facts.ts';
import { partsOf, type ShopId, UNIDENTIFIED } from '../facts/license-id.ts';

export interface PageLook {
  readonly at: Instant;
  /** As the page said it: `unidentified` where it said nothing. */
  readonly shop: ShopId;
  readonly screen: Seen['screen'];
  readonly rows: readonly Seen[];
  /** Records that stood in the same list with rows that were first seen in this look (one-list.ts). */
  readonly beside: readonly Seen[];
}

/**
 * The instants at which this record is known to have been shown: the first and the last. Those between are not kept.
 */
export function sightingsOf({ firstSeenAt, lastSeenAt }: Seen): readonly Instant[] {
  return firstSeenAt.equals(lastSeenAt) ? [firstSeenAt] : [firstSeenAt, lastSeenAt];
}

/** Every look that can still be told, in order; of those at one instant the ones that name their shop first. */
export function pageLooks(seen: readonly Seen[]): PageLook[] {
  const records = new Map(seen.map((row) => [seenKey(row), row]));
  const looks = new Map<string, PageLook & { rows: Seen[]; beside: Seen[] }>();
  for (const row of seen) {
    const { shop } = partsOf(row.id);
    for (const at of sightingsOf(row)) {
      const key = `${at} ${row.screen} ${shop}`;
      const look = looks.get(key) ?? { at, shop, screen: row.screen, rows: [], beside: [] };
      look.rows.push(row);
      const beside = at.equals(row.firstSeenAt) ? records.get(row.listedWith ?? '') : undefined;
      if (beside) look.beside.push(beside);
      looks.set(key, look);
    }
  }
  const silent = ({ shop }: PageLook) => Number(shop === UNIDENTIFIED);
  return [...looks.values()].sort((one, other) => byInstant(one.at, other.at) || silent(one) - silent(other));
}
