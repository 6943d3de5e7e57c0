/** TABLE: every vendor that has words, and which of them a key belongs to. A new vendor is one row in `recognised.ts`, one file, and one line here. */

import type { KeyOfProduct } from '../domain/recipe.ts';
import { boss } from './boss.ts';
import { ecTencho } from './ec-tencho.ts';
import { generic } from './generic.ts';
import { goqsystem } from './goqsystem.ts';
import { lmail } from './lmail.ts';
import { logiless } from './logiless.ts';
import { nextEngine } from './next-engine.ts';
import { ownShop } from './own-shop.ts';
import { destinationOf } from './recognised.ts';
import { tempostar } from './tempostar.ts';
import type { Vendor } from './vendor.ts';

/** In the order of `recognised.ts`. */
export const VENDORS: readonly Vendor[] = [
  ownShop,
  generic,
  nextEngine,
  goqsystem,
  tempostar,
  logiless,
  ecTencho,
  lmail,
  boss,
];

/** The words for handing over the key of this product. */
export function vendorOf(key: KeyOfProduct): Vendor {
  const { id } = destinationOf(key);
  return VENDORS.find((vendor) => vendor.id === id) ?? generic;
}
