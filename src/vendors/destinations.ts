/**
 * TABLE: everywhere that a key can be registered. A new vendor is a file in `recipes/`, and here its import and its
 * row.
 */

import type { Destination, Destinations, KeyOfProduct } from '../domain/facts/destination.ts';
import { withoutCompany } from '../domain/facts/license-id.ts';
import { folded } from '../domain/text/japanese-text.ts';
import { destination as boss } from './recipes/boss.ts';
import { destination as ecTencho } from './recipes/ec-tencho.ts';
import { destination as generic } from './recipes/generic.ts';
import { destination as goqsystem } from './recipes/goqsystem.ts';
import { destination as lmail } from './recipes/lmail.ts';
import { destination as logiless } from './recipes/logiless.ts';
import { destination as nextEngine } from './recipes/next-engine.ts';
import { destination as ownShop } from './recipes/own-shop.ts';
import { destination as tempostar } from './recipes/tempostar.ts';
import type { KnownDestination } from './vendor.ts';

/** In the order of the table in which their sources are (docs/rms.md, "Where vendors want the new key"). */
export const DESTINATIONS: readonly KnownDestination[] = [
  nextEngine,
  goqsystem,
  tempostar,
  logiless,
  ecTencho,
  lmail,
  boss,
  ownShop,
  generic,
];

/** How the name of a product is compared. */
function compared(name: string): string {
  return folded(name).toLowerCase();
}

/** Each by every name that its product has on RMS; of two with one name the first. */
const BY_NAME: ReadonlyMap<string, KnownDestination> = new Map(
  DESTINATIONS.flatMap((one) => one.names.map((name) => [compared(name), one] as const)).reverse(),
);

/** The vendor of this product by its name on RMS, or `undefined` if none is known by it. */
function recognised(product: string): KnownDestination | undefined {
  return BY_NAME.get(compared(withoutCompany(product)));
}

/**
 * Where this product's key goes: to the vendor that the user named, else to the shop's own programs or the vendor of
 * that name. The shop's own key stays the shop's whatever the product is called; shops confuse the two
 * (docs/rms.md, "Two families of key").
 */
export function destinationOf({ product, family, namedDestination }: KeyOfProduct): Destination {
  const named = namedDestination && destinationNamed(namedDestination);
  return named || (family === 'own-shop' ? ownShop : (recognised(product) ?? generic));
}

/** The destination of this id. */
export function destinationNamed(id: string): Destination | undefined {
  return DESTINATIONS.find((one) => one.id === id);
}

/** All of them, as the domain is handed them. */
export const ALL_DESTINATIONS: Destinations = { of: destinationOf, named: destinationNamed };
