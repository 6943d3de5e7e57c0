/** What a vendor file must give: how a new key is handed over to it. Data only; by which names it is recognised stands in `recognised.ts`. */

/** A text with marks: `**…**` is a menu path or button as it is written on the screen, `「…」` is never broken across lines. */
export type MarkedText = string;

export interface VendorWords {
  /** The step of registering the new key: its title, what to press one after the other, what goes wrong most often. */
  readonly register: {
    readonly title: string;
    readonly presses: readonly MarkedText[];
    readonly hint?: string;
  };
  /** The step of making sure that it works: its title and how it is seen. */
  readonly confirm: { readonly title: string; readonly note: string };
}

export interface Vendor {
  /** Stem of the file; the id under which a choice is stored. */
  readonly id: string;
  /** The manual that the steps were taken from. */
  readonly manual?: string;
  /** The day on which that manual was read, `YYYY-MM-DD`. */
  readonly sourceReadOn?: string;
  /** Japanese is required; other languages fall back to it, since the labels on the vendor's screen are Japanese anyway. */
  readonly words: { readonly ja: VendorWords; readonly en?: VendorWords };
}
