/** Where the key of a product is registered. A new vendor is one file in `recipes/`, which is found here by itself. */

import type { Destination, KeyOfProduct } from '../domain/destination.ts';
import { folded } from '../domain/japanese-text.ts';
import { withoutCompany } from '../domain/license-id.ts';
import { destination as generic } from './recipes/generic.ts';
import { destination as ownShop } from './recipes/own-shop.ts';
import type { KnownDestination } from './vendor.ts';

// Only the destinations of the files, without their words: those are much text, and most scripts need none of it (test/build/bundles.test.ts).
const files = import.meta.glob<KnownDestination>('./recipes/*.ts', { eager: true, import: 'destination' });

/** Everywhere that a key can be registered, by the names of the files. */
export const DESTINATIONS: readonly KnownDestination[] = Object.values(files);

/** The vendor of this product by its name on RMS, or `undefined` where none is known by it. */
function recognised(product: string): KnownDestination | undefined {
  const name = folded(withoutCompany(product)).toLowerCase();
  return DESTINATIONS.find(({ names }) => names.some((one) => folded(one).toLowerCase() === name));
}

/**
 * Where the key of this product goes: to the vendor that the user named for it, else to the shop's own programs or to the vendor of that
 * name. The shop's own key is the shop's whatever the product is called; shops confuse the two (rms-facts, finding 1).
 */
export function destinationOf({ product, family, vendor }: KeyOfProduct): Destination {
  const named = DESTINATIONS.find(({ id }) => id === vendor);
  return named ?? (family === 'own-shop' ? ownShop : (recognised(product) ?? generic));
}
