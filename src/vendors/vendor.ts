/**
 * What a vendor's file must provide, as data only: where its key goes, how its rows are recognised, and the steps in
 * words.
 */

import type { Destination, Destinations } from '../domain/facts/destination.ts';
import type { StepId } from '../domain/facts/recipe.ts';

/** A destination and the names by which it is recognised. */
export interface KnownDestination extends Destination {
  /** Names on RMS, compared whole after folding. Empty: it is not recognised by name. */
  readonly names: readonly string[];
}

/**
 * A text with marks: `**…**` is a menu path or button as written on the screen, `「…」` never breaks across
 * lines.
 */
export type MarkedText = string;

/** One step in words. */
export interface StepText {
  /** What to do: 「新しいキーを登録する」. */
  readonly title: string;
  /** What to press, one after the other. */
  readonly presses?: readonly MarkedText[];
  /** What goes wrong most often. */
  readonly hint?: MarkedText;
  /** How to see that it is done. How long it takes is in `waitMinutes`. */
  readonly note?: MarkedText;
}

/** Words for every step of the vendor's recipe, and for no other. */
export type VendorWords = Readonly<Partial<Record<StepId, StepText>>>;

/** The steps in words, and what is known about them. */
export interface VendorSteps {
  /** The manual that the steps were taken from. */
  readonly manual?: string;
  /** The day on which that manual, or what the file names instead, was read: `YYYY-MM-DD`. */
  readonly sourceReadOn?: string;
  /** The day on which someone did these steps on the vendor's own screen; absent until then. */
  readonly confirmedOnScreen?: string;
  /** The range of minutes until a new key works, if its manual says so; else the range of all (shared-steps.ts). */
  readonly waitMinutes?: { readonly from: number; readonly to: number };
  /** Whether the old key is to be stopped on RMS afterwards. `unknown`: the manual does not say, so neither do we. */
  readonly oldKey: 'stop' | 'leave' | 'unknown';
  /**
   * Japanese is required; other languages fall back to it, since the labels on the vendor's screen are Japanese anyway.
   */
  readonly words: { readonly ja: VendorWords; readonly en?: VendorWords };
}

/**
 * All that is known of where keys go. Pages are handed it and ask no table, so that recipes of the user's own can be
 * among it.
 */
export interface Vendors {
  readonly destinations: readonly Destination[];
  /** The same, as the domain is handed them. */
  readonly all: Destinations;
  readonly stepsOf: (destination: Pick<Destination, 'id'>) => VendorSteps & Required<Pick<VendorSteps, 'waitMinutes'>>;
}
