/** Defines a redesign: one change that RMS could make to a page without changing what a person reads on it. */

/**
 * The order of several redesigns on one page: those that need a table's columns come before those that take it apart.
 */
export const STAGES = ['words', 'columns', 'cells', 'structure', 'markup', 'names'] as const;

export interface Redesign {
  /** What has changed, as a person would say it. */
  readonly name: string;
  readonly stage: (typeof STAGES)[number];
  /** Whether it would change anything on this page. */
  readonly appliesTo: (page: Document) => boolean;
  /** Changes the page. `seed` decides every choice, so the same seed makes the same page. */
  readonly apply: (page: Document, seed: number) => void;
}
