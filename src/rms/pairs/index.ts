/** Labels and values in a whole page. */

import { isBefore, rootsIn } from '../page/roots.ts';
import { pairGroupsIn } from './groups.ts';
import type { PairGroup } from './pair.ts';

/** Every group of pairs in this page, its shadow roots included, in the order of the page. */
export function pairGroupsOf(page: Document): PairGroup[] {
  return rootsIn(page)
    .flatMap(pairGroupsIn)
    .sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
}
