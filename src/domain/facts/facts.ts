/**
 * The facts that are stored, added and not edited: what RMS screens showed, and what the user told. Everything else
 * follows from them.
 */

import type { InferOutput } from 'valibot';
import type {
  dateSchema,
  handoverSchema,
  pageAnswerSchema,
  StoredTold,
  sameSchema,
  seenSchema,
  shopSchema,
} from '../../browser/storage/fact-schemas.ts';
import type { Day, Instant } from '../days/day.ts';
import type { ShopId } from './license-id.ts';

/** A fact is added and never edited. */
type Frozen<T> = T extends Day | Instant ? T : T extends object ? { readonly [Part in keyof T]: Frozen<T[Part]> } : T;

/** What one screen showed of one key. Key: `seen:<screen>:<id>:<expiresOn or none>`. */
export type Seen = Frozen<InferOutput<typeof seenSchema>>;

/** A key whose last day the user typed in. Key: `told:<id>:date`. */
export type ToldDate = Frozen<InferOutput<typeof dateSchema>>;

/** A ticked step. Key: `told:<id>:handover:<expiresOn or none>:<step>`. */
export type ToldHandover = Frozen<InferOutput<typeof handoverSchema>>;

/** Two ids that are one. Key: `told:<id>:same-as`. */
export type ToldSame = Frozen<InferOutput<typeof sameSchema>>;

/** An answer to 「これはどの店舗の画面ですか」. */
export type PageAnswer = Frozen<InferOutput<typeof pageAnswerSchema>>;

/** What the user said of a shop. Key: `shop:<id>`. */
export type ToldShop = Frozen<InferOutput<typeof shopSchema>>;

/** Everything that the user can tell; beside the above `told:<id>:vendor` and `told:<id>:away`. */
export type Told = Frozen<StoredTold>;

/** The colours that a shop can be given: a small dot beside its name, never instead of it. */
export const SHOP_COLOURS = ['indigo', 'teal', 'amber', 'rose', 'sky', 'moss'] as const;
export type ShopColour = (typeof SHOP_COLOURS)[number];

export interface Facts {
  readonly seen: readonly Seen[];
  readonly told: readonly Told[];
  /** When a login or an expired session was seen: no answer about pages holds beyond it. */
  readonly sessionEnds?: readonly Instant[];
  /**
   * The shop that `unidentified` stands for, where that was found out (whose-page.ts); else it is the only one that is
   * known.
   */
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
