/** The truth: shops, their products on RMS with every key ever issued, and which key each vendor holds. */

import type { Destination } from '../../../src/domain/facts/destination.ts';
import { isHandedOverByHand } from '../../../src/domain/facts/recipe.ts';
import type { DayNumber, Minute } from './calendar.ts';
import { dayAt } from './calendar.ts';
import type { Screens } from './screens.ts';
import { placesOf } from './vendors.ts';

export interface Key {
  readonly serial: number;
  readonly end: DayNumber;
  stopped: boolean;
}

export interface ShopSetup {
  readonly url: string;
  readonly number: string;
  readonly name: string;
}

export interface ProductSetup {
  readonly shop: number;
  readonly name: string;
  readonly developer: string;
  readonly family: 'vendor' | 'own-shop';
  /** Days that its keys live; 90 for most. */
  readonly lifetime: number;
  /** Days on which the keys were issued that are there when the story begins, the oldest first. */
  readonly issued: readonly DayNumber[];
  /** Which of them the vendor holds. */
  readonly holds?: number;
  /** It is asked for in the story; until then RMS does not list it. */
  readonly later?: boolean;
  /** Left out of the story, to make it shorter. */
  readonly absent?: boolean;
}

export interface Setup {
  readonly shops: readonly ShopSetup[];
  readonly products: readonly ProductSetup[];
  readonly screens: Screens;
}

export interface ProductTruth {
  readonly index: number;
  readonly shop: number;
  readonly family: 'vendor' | 'own-shop';
  readonly lifetime: number;
  readonly places: readonly Destination[];
  /** Someone has to bring the key to the vendor. */
  readonly byHand: boolean;
  name: string;
  developer: string;
  readonly former: string[];
  readonly keys: Key[];
  /** By place, the key that is there. */
  readonly holds: (Key | undefined)[];
  state: 'active' | 'awaiting' | 'stopped';
  update: boolean;
  used: boolean;
  listed: boolean;
}

export interface World {
  readonly setup: Setup;
  readonly products: readonly ProductTruth[];
  now: Minute;
  /** Minutes by which the computer's clock is wrong. */
  clockOff: number;
}

export function worldOf(setup: Setup, now: Minute): World {
  return { setup, products: setup.products.map(productOf), now, clockOff: 0 };
}

function productOf(setup: ProductSetup, index: number): ProductTruth {
  const { name, family, shop, lifetime, developer } = setup;
  const keys = setup.issued.map((day, serial) => ({ serial, end: day + lifetime, stopped: false }));
  const places = placesOf({ product: name, family });
  return {
    index,
    shop,
    family,
    lifetime,
    places,
    byHand: places.some(({ recipe }) => isHandedOverByHand(recipe)),
    name,
    developer,
    former: [],
    keys,
    holds: places.map(() => (setup.holds === undefined ? undefined : keys[setup.holds])),
    state: setup.later ? 'awaiting' : 'active',
    update: false,
    used: true,
    listed: !setup.later && !setup.absent,
  };
}

export function today(world: World): DayNumber {
  return dayAt(world.now);
}

export function isLive(key: Key, day: DayNumber): boolean {
  return !key.stopped && key.end >= day;
}

/** Its live keys, the oldest first. */
export function liveKeys(product: ProductTruth, day: DayNumber): Key[] {
  return product.keys.filter((key) => isLive(key, day));
}

/** The newest key that was ever issued. */
export function newest(product: ProductTruth): Key | undefined {
  return product.keys.at(-1);
}

/** The last day of what runs at the vendor: the earliest of all places. `undefined` where a place has no key. */
export function heldEnd(product: ProductTruth): DayNumber | undefined {
  let end: DayNumber | undefined;
  for (const key of product.holds) {
    if (!key) return undefined;
    if (end === undefined || key.end < end) end = key.end;
  }
  return end;
}

export function holdsEverywhere(product: ProductTruth, key: Key | undefined): boolean {
  return key !== undefined && product.holds.every((held) => held === key);
}

/** Something that ran has stopped, because its key has ended. */
export function hasEnded(product: ProductTruth, day: DayNumber): boolean {
  return product.used && product.holds.some((key) => key !== undefined && !isLive(key, day));
}

/** A newer key waits to be brought to the vendor. */
export function waits(product: ProductTruth, day: DayNumber): boolean {
  const key = liveKeys(product, day).at(-1);
  return product.used && product.byHand && key !== undefined && !holdsEverywhere(product, key);
}
