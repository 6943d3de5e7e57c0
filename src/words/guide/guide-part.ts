/** One part of a guide on a screen of RMS: a heading, and what is below it. */

export interface GuidePart {
  readonly title: string;
  readonly lines: readonly string[];
  /** A warning, set apart from what is to be done. */
  readonly careful?: boolean;
  /** Things to check, in order. */
  readonly checks?: readonly string[];
  /** The vendor's own screen. */
  readonly vendor?: { readonly words: string; readonly address: string };
  /** Holds the link to the button, if that is on the page. */
  readonly leadsToButton?: boolean;
}
