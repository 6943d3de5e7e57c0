/** The ways to find labels and values: a new markup is one file and one row here. */

import { isOutOfSight } from '../page/visible-text.ts';
import { definitionLists } from './definition-list.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import type { PairFinder, PairGroup } from './pair.ts';
import { tablePairs } from './table-pairs.ts';

const FINDERS: readonly PairFinder[] = [tablePairs, definitionLists, labelledBlocks];

/** Every group of pairs in this one tree that a person can see, way by way. */
export function pairGroupsIn(root: Document | ShadowRoot): PairGroup[] {
  return FINDERS.flatMap((find) => [...find(root)]).filter(({ element }) => !isOutOfSight(element));
}
