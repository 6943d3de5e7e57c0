/** Where a new key is registered and what stops without it, in a word or two: of a vendor only what a note needs. */

import { t, uiLanguage } from '../browser/text.ts';
import type { KeyOfProduct } from '../domain/recipe.ts';
import { destinationOf, GENERIC, OWN_SHOP } from '../vendors/recognised.ts';
import { isWrongKind } from './which-key.ts';

/** Where this key is registered: the vendor, the shop's own program, or 連携先 where neither is known. */
export function targetOf(named: KeyOfProduct): string {
  const key = placed(named);
  const to = destinationOf(key);
  if (to === OWN_SHOP) return t('note_target_own_shop');
  if (key.family !== 'vendor' && !key.vendor) return t('note_target_vendor');
  return to === GENERIC ? key.product : to.name;
}

/** What stops when this key ends. */
export function stopsOf(key: KeyOfProduct): string {
  const to = destinationOf(placed(key));
  if (to === OWN_SHOP) return t('note_stops_own_shop');
  return to.stops?.[uiLanguage()] ?? t('note_stops_product');
}

/** Without a place that wants the other kind of key. */
function placed(key: KeyOfProduct): KeyOfProduct {
  return isWrongKind(key) ? { product: key.product, family: key.family } : key;
}
