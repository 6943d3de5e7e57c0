/**
 * Where a key is registered: with a vendor, in the shop's own programs, or nobody knows where. The destinations
 * themselves are data, in `src/vendors`.
 */

import type { Family } from './reading.ts';
import type { Recipe } from './recipe.ts';

export interface Destination {
  /** Stem of the vendor's file, and what is stored where the user names it for a product. */
  readonly id: string;
  /** As the vendor writes it; empty where it is not known. */
  readonly name: string;
  /** `unknown`: nothing is known of it, and only what holds for every vendor can be said. */
  readonly kind: 'vendor' | 'own-shop' | 'unknown';
  /** Which of the two families its key is of (docs/rms.md, "Two families of key"); `unknown` where no manual says. */
  readonly family: Family | 'either';
  /** How a new key gets there. */
  readonly recipe: Recipe;
  /** The way to the place on the vendor's screen, and the field there, as they are written on it. */
  readonly menu?: string;
  readonly field?: string;
  /** The vendor's own screen. */
  readonly address?: string;
  /** What stops when its key ends, as a short noun phrase from its manual; absent where that does not say. */
  readonly stops?: { readonly ja: string; readonly en: string };
}

/** Of a key what tells where it is registered. */
export interface KeyOfProduct {
  readonly product: string;
  readonly family: Family;
  /** The id of the destination that the user named for it, where they did. */
  readonly namedDestination?: string;
}

/** Finds the destination of a key. */
export type DestinationOf = (key: KeyOfProduct) => Destination;

/** All destinations. The domain is handed them, so that it knows no vendor. */
export interface Destinations {
  readonly of: DestinationOf;
  /** The destination of this id; `undefined` for one of a later version. */
  readonly named: (id: string) => Destination | undefined;
}

/** A key and where it goes. */
export interface KeyWithDestination extends KeyOfProduct {
  /** Where the user says that it is registered, else what its name and row tell. */
  readonly destination: Destination;
  /** What its name and row alone tell. */
  readonly byName: Destination;
}

/** The key with where it goes. */
export function placed(
  key: KeyOfProduct,
  destinationOf: DestinationOf,
): Pick<KeyWithDestination, 'destination' | 'byName'> {
  const { product, family } = key;
  return { destination: destinationOf(key), byName: destinationOf({ product, family }) };
}

/** Whether nobody has said where this key is registered, and neither its name nor its row tells. */
export function isUnplaced(key: Pick<KeyWithDestination, 'destination' | 'namedDestination'>): boolean {
  return key.destination.kind === 'unknown' && !key.namedDestination;
}

/** Whether the place that the user named wants the other kind of key: then nobody knows where this one goes. */
export function isWrongKind({ family, destination }: Pick<KeyWithDestination, 'family' | 'destination'>): boolean {
  return (
    (destination.family === 'vendor' && family === 'own-shop') ||
    (destination.family === 'own-shop' && family === 'vendor')
  );
}
