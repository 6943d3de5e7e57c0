/** The ways to find labels and values in a page: a new markup is one file and one row here. */

import { definitionLists } from './definition-list.ts';
import type { PairFinder, PairGroup } from './pair.ts';
import { tablePairs } from './table-pairs.ts';

const FINDERS: readonly PairFinder[] = [tablePairs, definitionLists];

/** Every group of pairs below `root`, in the order of the page. */
export function pairGroupsOf(root: ParentNode): PairGroup[] {
  return FINDERS.flatMap((find) => [...find(root)]).sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & 4 ? -1 : 1,
  );
}
