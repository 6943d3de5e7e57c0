/**
 * How the world meets the product: pages and presses go in, what is shown comes out. The world knows nothing else of
 * it.
 */

import type { Destination, KeyOfProduct } from '../../src/domain/facts/destination.ts';
import type { Reading } from '../../src/domain/facts/reading.ts';
import type { StepId } from '../../src/domain/facts/recipe.ts';

/** All the places at which the key of such a row is registered; one for most. */
export type DestinationsOf = (key: KeyOfProduct) => readonly Destination[];

export interface Product {
  /**
   * A document (tab) shows this reading at this instant. A new name = a newly opened document; the same name again =
   * the same tab whose content changed or is heard once more.
   */
  look(reading: Reading, at: Temporal.Instant, document: string): void;
  /** Everything that is shown at that instant. */
  shown(now: Temporal.Instant): Shown;
  /**
   * A press that `shown` offered, made at that instant: that object itself, or for a date a copy with the day in it.
   * An offer therefore carries in fields of its own what it is about; a copy keeps them.
   */
  press(offer: Offer & { readonly date?: Temporal.PlainDate }, now: Temporal.Instant): void;
  /** All that the user ever said and that still counts, as text lines: to find lost words. */
  said(): readonly string[];
}

export interface Shown {
  /** '', '41', '未6', '!', '未!', '?', '未?'. */
  readonly badge: string;
  readonly keys: readonly ShownKey[];
  readonly asksWhosePage: boolean;
  /** Not about one key: claim-page. */
  readonly offers: readonly Offer[];
}

export interface ShownKey {
  readonly id: string;
  readonly product: string;
  /** The shop as the product knows it: url, number or 'unidentified'. */
  readonly shop: string;
  /** This key's own part of the badge. */
  readonly unregistered: boolean;
  readonly mark: '!' | '?' | number | '';
  /** The last day that it says the vendor's key has, if it says one. */
  readonly until?: Temporal.PlainDate;
  /** What is said about it, in Japanese. */
  readonly sentences: readonly string[];
  /** The presses and visits that the product offers for it now, the first one foremost. */
  readonly offers: readonly Offer[];
}

export type Offer = { readonly label: string } & (
  | { do: 'registered'; key?: Temporal.PlainDate; destination?: string }
  | { do: 'tick'; step: StepId; key?: Temporal.PlainDate; destination?: string }
  | { do: 'not-yet'; key?: Temporal.PlainDate }
  | { do: 'still-used' }
  | { do: 'away' }
  | { do: 'in-use-again' }
  | { do: 'type-date' }
  | { do: 'shown-date-right'; date: Temporal.PlainDate }
  | { do: 'typed-date-right'; date: Temporal.PlainDate }
  | { do: 'open-list' }
  /** By the user's own way, from the list: no press leads there. */
  | { do: 'open-detail' }
  /** `products`: which the question names. */
  | { do: 'claim-page'; shop: string; products?: readonly string[] }
);
