/** TABLE: every vendor we know, and which of them a key belongs to. A new vendor is one file, one line here and one row in `recognised.ts`. */

import type { Family } from '../domain/reading.ts';
import { generic } from './generic.ts';
import { nextEngine } from './next-engine.ts';
import { ownShop } from './own-shop.ts';
import { recognised } from './recognised.ts';
import type { Vendor } from './vendor.ts';

export const VENDORS: readonly Vendor[] = [nextEngine];

/**
 * How the key of this product is handed over. The shop's own key is the shop's whatever the product is called; shops confuse the two
 * (rms-facts, finding 1). A product that is not recognised gets only what holds for every vendor.
 */
export function vendorOf(product: string, family: Family): Vendor {
  if (family === 'own-shop') return ownShop;
  const id = recognised(product)?.id;
  return VENDORS.find((vendor) => vendor.id === id) ?? generic;
}
