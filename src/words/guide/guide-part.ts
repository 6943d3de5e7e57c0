/** One part of a guide on a screen of RMS: a heading, and what stands below it. */

export interface GuidePart {
  readonly title: string;
  readonly lines: readonly string[];
  /** Warns: it is set apart from what is to be done. */
  readonly careful?: boolean;
  /** Things to look at, one after the other. */
  readonly checks?: readonly string[];
  /** The vendor's own screen. */
  readonly vendor?: { readonly words: string; readonly address: string };
  /** Holds the way to the button, where that is on the page. */
  readonly leadsToButton?: boolean;
}
