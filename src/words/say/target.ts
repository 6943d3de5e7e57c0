/** Where a new key is registered and what stops without it, in a word or two: only what a note needs of a vendor. */

import { t, uiLanguage } from '../../browser/text.ts';
import { type Destination, isWrongKind, type KeyWithDestination } from '../../domain/facts/destination.ts';

/** Where this key is registered: the vendor or its product, the shop's own program, or 連携先 if unsure. */
export function targetOf(key: KeyWithDestination): string {
  const to = goesTo(key);
  if (to.kind === 'own-shop') return t('note_target_own_shop');
  if (key.family !== 'vendor' && (!key.namedDestination || isWrongKind(key))) return t('note_target_vendor');
  return to.kind === 'unknown' ? key.product : to.name;
}

/** What stops when this key ends. */
export function stopsOf(key: KeyWithDestination): string {
  const to = goesTo(key);
  if (to.kind === 'own-shop') return t('note_stops_own_shop');
  return to.stops?.[uiLanguage()] ?? t('note_stops_product');
}

/** A place that wants the other kind of key is not where this one goes. */
function goesTo(key: KeyWithDestination): Destination {
  return isWrongKind(key) ? key.byName : key.destination;
}
