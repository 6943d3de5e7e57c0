/** Labels and values as a definition list: `dt` and the `dd` behind it. */

import { kindOf, titleText } from '../grids/grid.ts';
import { isVisible } from '../page/visible-text.ts';
import type { Pair, PairGroup } from './pair.ts';

/** The definition lists below `root` with known labels, in the order of the page. */
export function* definitionLists(root: ParentNode): Iterable<PairGroup> {
  for (const list of root.querySelectorAll('dl')) {
    const pairs = isVisible(list) ? pairsIn(list) : [];
    if (pairs.length > 0) yield { element: list, pairs };
  }
}

/** The known labels in this definition list, each with the value behind it. */
export function pairsIn(list: Element): Pair[] {
  return [...list.querySelectorAll('dt')].flatMap((term) => {
    const kind = kindOf(term);
    const value = term.nextElementSibling;
    return kind && value?.tagName === 'DD' && isVisible(term) && isVisible(value)
      ? [{ kind, label: titleText(term), value }]
      : [];
  });
}
