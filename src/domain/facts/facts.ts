/**
 * The facts that are stored, added and not edited: what RMS pages showed, and what the user told. Everything else
 * follows from them.
 */

import type { InferOutput } from 'valibot';
import type { noteSchema, snoozeSchema } from '../../browser/schemas/reminder-schemas.ts';
import type {
  awaySchema,
  dateSchema,
  destinationsSchema,
  handoverSchema,
  momentSchema,
  pageAnswerSchema,
  StoredTold,
  sameSchema,
  shopSchema,
  visitSchema,
} from '../../browser/storage/fact-schemas.ts';
import type { Day, Instant } from '../days/day.ts';

/** What is stored is read and not edited. */
export type DeepReadonly<T> = T extends Day | Instant
  ? T
  : T extends object
    ? { readonly [Part in keyof T]: DeepReadonly<T[Part]> }
    : T;

/**
 * When something was shown or told. `order` is one more than the greatest that its writer had read: it alone says what
 * came after what. `at` only dates it: a clock may be wrong.
 */
export type Moment = DeepReadonly<InferOutput<typeof momentSchema>>;

/** What one document showed at one time, whole. Key: `visit:<screen>:<order>:<document>`. */
export type Visit = DeepReadonly<InferOutput<typeof visitSchema>>;

/** A key whose last day the user typed in. Key: `told:<id>:date`. */
export type ToldDate = DeepReadonly<InferOutput<typeof dateSchema>>;

/** A ticked step. Key: `told:<id>:handover:<key>:<destination>:<step>`. */
export type ToldHandover = DeepReadonly<InferOutput<typeof handoverSchema>>;

/** Where the key is registered, one place or more. Key: `told:<id>:destinations`. */
export type ToldDestinations = DeepReadonly<InferOutput<typeof destinationsSchema>>;

/** Whether the product was put away. Key: `told:<id>:away`. */
export type ToldAway = DeepReadonly<InferOutput<typeof awaySchema>>;

/** Two ids that are one. Key: `told:<id>:same-as`. */
export type ToldSame = DeepReadonly<InferOutput<typeof sameSchema>>;

/** あとで: nothing is said of the key before a day. Key: `told:<id>:snooze`. */
type ToldSnooze = DeepReadonly<InferOutput<typeof snoozeSchema>>;

/** The shop's own line for a key. Key: `told:<id>:note`. */
type ToldNote = DeepReadonly<InferOutput<typeof noteSchema>>;

/** An answer to 「これはどの店舗の画面ですか」. */
export type PageAnswer = DeepReadonly<InferOutput<typeof pageAnswerSchema>>;

/** What the user said of a shop. Key: `shop:<id>`. */
export type ToldShop = DeepReadonly<InferOutput<typeof shopSchema>>;

/** Everything that the user can tell. */
export type Told = DeepReadonly<StoredTold>;

/** What is told of the keys of a license, and not of a shop or of two ids. */
export type ToldOfKey = ToldDate | ToldHandover | ToldDestinations | ToldAway;

/** What is told beside that: it changes nothing of what is known of the keys. */
export type ToldBeside = ToldSnooze | ToldNote;

/** The colours that a shop can be given: a small dot beside its name, never instead of it. */
export const SHOP_COLOURS = ['indigo', 'teal', 'amber', 'rose', 'sky', 'moss'] as const;
export type ShopColour = (typeof SHOP_COLOURS)[number];

export interface Facts {
  readonly visits: readonly Visit[];
  readonly told: readonly Told[];
  /**
   * When a login or an expired session was seen, and the seams: where pages of a copy meet this browser's own
   * (`JoinedFacts`). No answer about pages holds beyond any of them.
   */
  readonly sessionEnds?: readonly Moment[];
  /** Since this order a copy of another browser is among them: what came before it may have been seen there alone. */
  readonly imported?: number;
}

export const NO_FACTS: Facts = { visits: [], told: [] };

/** The name of a visit: its storage key. */
export type VisitKey = string;

/** The storage key of a visit. */
export function visitKey({ screen, order, document }: Pick<Visit, 'screen' | 'order' | 'document'>): VisitKey {
  return `visit:${screen}:${order}:${document}`;
}

/** The storage key of what the user told. */
export function toldKey(told: Told): string {
  if (told.what === 'shop') return `shop:${told.id}`;
  return told.what === 'handover'
    ? `told:${told.id}:handover:${told.key}:${told.destination}:${told.step}`
    : `told:${told.id}:${told.what}`;
}

/** The order of what is shown or told next: one more than the greatest of all these facts. */
export function nextOrder({ visits, told, sessionEnds = [] }: Facts): number {
  let greatest = 0;
  for (const { order, last } of visits) greatest = Math.max(greatest, order, last.order);
  for (const { order } of told) greatest = Math.max(greatest, order);
  for (const { order } of sessionEnds) greatest = Math.max(greatest, order);
  return greatest + 1;
}

/** Orders moments from the earliest to the latest, for `sort`: by arrival, whatever the clock said. */
export function byOrder(one: Pick<Moment, 'order'>, other: Pick<Moment, 'order'>): number {
  return one.order - other.order;
}
