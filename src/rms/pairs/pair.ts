/** The one model of a detail screen, whatever its markup: labels, each with its value beside it. */

import type { TitleKind } from '../lexicon/titles.ts';

export interface Pair {
  readonly kind: TitleKind;
  /** The words of the label, as they stand there. */
  readonly label: string;
  readonly value: Element;
}

/** Pairs that stand in one table, list or block. */
export interface PairGroup {
  readonly element: Element;
  readonly pairs: readonly Pair[];
}

/** One way to find groups of pairs in a document. */
export type PairFinder = (root: Document | ShadowRoot) => Iterable<PairGroup>;
