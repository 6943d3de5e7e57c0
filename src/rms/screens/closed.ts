/** What is found on a screen that stands in the place of one with keys: which screen it is, and nothing else. */

import type { ClosedScreenId } from '../../domain/facts/reading.ts';
import type { Found } from '../found.ts';
import { shopOf } from '../shop/shop.ts';

/** A screen of this kind, without keys. */
export function closed(screen: ClosedScreenId, page: Document): Found {
  return { reading: { screen, shop: shopOf(page), keys: [] }, lists: [], details: [] };
}
