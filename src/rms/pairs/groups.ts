/** The ways to find labels and values: a new markup is one file and one row here. */

import { definitionLists } from './definition-list.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import type { PairFinder, PairGroup } from './pair.ts';
import { tablePairs } from './table-pairs.ts';

const FINDERS: readonly PairFinder[] = [tablePairs, definitionLists, labelledBlocks];

/** Every group of pairs in this one tree, way by way. */
export function pairGroupsIn(root: Document | ShadowRoot): PairGroup[] {
  return FINDERS.flatMap((find) => [...find(root)]);
}
