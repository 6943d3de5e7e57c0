/** Where a new key is registered and what stops without it, in a word or two: of a vendor only what a note needs. */

import { t, uiLanguage } from '../browser/text.ts';
import type { KeyShown } from '../domain/reading.ts';
import { recognised } from '../vendors/recognised.ts';

type KeyNamed = Pick<KeyShown, 'family' | 'product'>;

/** Where the key of this row is registered: the vendor, the shop's own program, or 連携先 where neither is known. */
export function targetOf({ family, product }: KeyNamed): string {
  if (family === 'own-shop') return t('note_target_own_shop');
  return family === 'vendor' ? (recognised(product)?.name ?? product) : t('note_target_vendor');
}

/** What stops when this key ends. */
export function stopsOf({ family, product }: KeyNamed): string {
  if (family === 'own-shop') return t('note_stops_own_shop');
  const vendor = recognised(product);
  return vendor?.stops[uiLanguage()] ?? t('note_stops_product');
}
