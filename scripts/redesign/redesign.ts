/** What a redesign is: one change that a new RMS could make to the same page without a person reading anything else on it. */

/** In this order several redesigns are made on one page: what takes the tables apart comes after what looks for their columns. */
export const STAGES = ['words', 'columns', 'cells', 'structure', 'markup', 'names'] as const;

export interface Redesign {
  /** What has become different, as a person would say it. */
  readonly name: string;
  readonly stage: (typeof STAGES)[number];
  /** Whether there is anything on this page that it would change. */
  readonly appliesTo: (page: Document) => boolean;
  /** Changes the page. `seed` decides wherever there is a choice: the same one makes the same page. */
  readonly apply: (page: Document, seed: number) => void;
}
