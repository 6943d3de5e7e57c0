/** The facts that are stored, added and not edited: what RMS screens showed, and what the user told. Everything else follows from them. */

import type { Day, Instant } from './day.ts';
import type { LicenseId, ShopId } from './license-id.ts';
import type { Family, KeyShown, ScreenId, ShopShown } from './reading.ts';
import type { StepId } from './recipe.ts';

/** What one screen showed of one key. Key: `seen:<screen>:<id>:<expiresOn or none>`. */
export interface Seen extends KeyShown {
  readonly id: LicenseId;
  readonly screen: ScreenId;
  readonly shop: ShopShown;
  /** When the first document that showed this key first showed it. */
  readonly firstSeenAt: Instant;
  /** When the latest document that showed this key first showed it: an old tab moves nothing. */
  readonly lastSeenAt: Instant;
  /** The key of a record in the same list, where no shop is named and this one was first seen at another instant than the rest (one-list.ts). */
  readonly listedWith?: string;
}

/** A key whose last day the user typed in. Key: `told:<id>:date`. */
export interface ToldDate {
  readonly id: LicenseId;
  readonly what: 'date';
  readonly shop: ShopShown;
  readonly product: string;
  readonly family: Family;
  readonly expiresOn: Day;
  readonly at: Instant;
}

/**
 * A ticked step. Key: `told:<id>:handover:<expiresOn or none>:<step>`.
 * `expiresOn` is the day of the new key; absent while no screen has shown it yet.
 */
export interface ToldHandover {
  readonly id: LicenseId;
  readonly what: 'handover';
  readonly step: StepId;
  readonly expiresOn?: Day;
  /** The day of the key that the new one takes the place of: it tells to which renewal a tick without a day belongs. */
  readonly replaces?: Day;
  readonly at: Instant;
}

/** Where the key of this product is registered: the id of a vendor. Key: `told:<id>:vendor`. */
interface ToldVendor {
  readonly id: LicenseId;
  readonly what: 'vendor';
  readonly vendor: string;
  readonly at: Instant;
}

/** Whether the product is in use. Key: `told:<id>:away`. `false` answers 「まだ使っていますか」 with yes. */
interface ToldAway {
  readonly id: LicenseId;
  readonly what: 'away';
  readonly away: boolean;
  readonly at: Instant;
}

/** The colours that a shop can be given: a small dot beside its name, never instead of it. */
export const SHOP_COLOURS = ['indigo', 'teal', 'amber', 'rose', 'sky', 'moss'] as const;
export type ShopColour = (typeof SHOP_COLOURS)[number];

/** An answer to 「これはどの店舗の画面ですか」: the pages held back since `from` are of this shop, and those after `at` until the session ends. */
export interface PageAnswer {
  readonly from: Instant;
  readonly at: Instant;
}

/** What the user said of a shop: what it is called, its colour, and which pages without a shop are its own. Key: `shop:<id>`. */
export interface ToldShop {
  readonly id: ShopId;
  readonly what: 'shop';
  readonly label?: string;
  readonly colour?: ShopColour;
  readonly pages?: readonly PageAnswer[];
  readonly at: Instant;
}

/** Two ids, of licenses or of whole shops, that are one: `id` goes by the name of `as`. Key: `told:<id>:same-as`. */
export interface ToldSame {
  readonly id: LicenseId | ShopId;
  readonly what: 'same-as';
  readonly as: LicenseId | ShopId;
  readonly at: Instant;
}

export type Told = ToldDate | ToldHandover | ToldVendor | ToldAway | ToldShop | ToldSame;

export interface Facts {
  readonly seen: readonly Seen[];
  readonly told: readonly Told[];
  /** When a login or an expired session was seen: no answer about pages holds beyond it. */
  readonly sessionEnds?: readonly Instant[];
  /** The shop that `unidentified` stands for, where that was found out (whose-page.ts); else it is the only one that is known. */
  readonly unnamed?: ShopId;
}

export const NO_FACTS: Facts = { seen: [], told: [] };

/** The storage key of what a screen showed. */
export function seenKey(seen: Pick<Seen, 'screen' | 'id' | 'expiresOn'>): string {
  return `seen:${seen.screen}:${seen.id}:${seen.expiresOn?.toString() ?? 'none'}`;
}

/** The storage key of what the user told. */
export function toldKey(told: Told): string {
  if (told.what === 'shop') return `shop:${told.id}`;
  return told.what === 'handover'
    ? `told:${told.id}:handover:${told.expiresOn?.toString() ?? 'none'}:${told.step}`
    : `told:${told.id}:${told.what}`;
}
