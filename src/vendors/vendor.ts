/** What the file of a vendor must give: where a key goes and how its rows are recognised, and the words of the steps. Data only. */

import type { Destination } from '../domain/destination.ts';
import type { StepId } from '../domain/recipe.ts';

/** A destination and the names by which it is recognised. */
export interface KnownDestination extends Destination {
  /** Names on RMS, compared whole after folding. None: only where the user names it. */
  readonly names: readonly string[];
}

/** A text with marks: `**…**` is a menu path or button as it is written on the screen, `「…」` is never broken across lines. */
export type MarkedText = string;

/** One step in words. */
export interface StepText {
  /** What to do: 「新しいキーを登録する」. */
  readonly title: string;
  /** What to press, one after the other. */
  readonly presses?: readonly MarkedText[];
  /** What goes wrong most often. */
  readonly hint?: MarkedText;
  /** How it is seen that it is done. How long it takes stands in `waitMinutes`. */
  readonly note?: MarkedText;
}

/** Words for every step of the vendor's recipe, and for no other. */
export type VendorWords = Readonly<Partial<Record<StepId, StepText>>>;

/** The steps in words, and what is known of them. */
export interface VendorSteps {
  /** The manual that the steps were taken from. */
  readonly manual?: string;
  /** The day on which that manual was read, or what the file names instead of one, `YYYY-MM-DD`. */
  readonly sourceReadOn?: string;
  /** The day on which someone has done these steps on the vendor's own screen; absent until then. */
  readonly confirmedOnScreen?: string;
  /** From how many to how many minutes it takes until a new key works, where its manual says so; else the range of all (shared-steps.ts). */
  readonly waitMinutes?: { readonly from: number; readonly to: number };
  /** Whether the old key is to be stopped on RMS afterwards. `unknown`: the manual does not say; then nothing is said of it. */
  readonly oldKey: 'stop' | 'leave' | 'unknown';
  /** Japanese is required; other languages fall back to it, since the labels on the vendor's screen are Japanese anyway. */
  readonly words: { readonly ja: VendorWords; readonly en?: VendorWords };
}
