/** Redesigns: the columns are in another order. */

import { isEven, linesOf, listsOf } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

const reordered = (name: string, order: (cells: Element[]) => Element[]): Redesign => ({
  name,
  stage: 'columns',
  appliesTo: (page) => listsOf(page).some(isEven),
  apply: (page) => {
    for (const row of listsOf(page).filter(isEven).flatMap(linesOf)) row.element.append(...order([...row.cells]));
  },
});

export const columnsReversed = reordered('columns in reverse order', (cells) => cells.reverse());

export const firstColumnLast = reordered('first column moved to the end', ([first, ...others]) =>
  first ? [...others, first] : others,
);
