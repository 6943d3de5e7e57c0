/** What a vendor file must give: the words of its steps. Data only; what badge and notes need of it stands in `recognised.ts`. */

import type { StepId } from '../domain/recipe.ts';

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

export interface Vendor {
  /** Stem of the file; the id of its row in `recognised.ts`. */
  readonly id: string;
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
