/** Redesign: the product is on a line across the list, the rest on the line below; so are their titles. */

import { titleKind } from '../../../src/rms/lexicon/titles.ts';
import { made } from '../cells.ts';
import { evenTables, linesOf, textOf } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

/** The lists with a product and at least two other columns, and the index of the product column. */
const listsOn = (page: Document) =>
  evenTables(page).flatMap((list) => {
    const kinds = list.titleRows[0]?.cells.map((cell) => titleKind(textOf(cell))) ?? [];
    return kinds.length > 2 && kinds.includes('product') ? [{ list, product: kinds.indexOf('product') }] : [];
  });

export const productLine: Redesign = {
  name: 'product on a line of its own',
  stage: 'structure',
  appliesTo: (page) => listsOn(page).length > 0,
  apply: (page) => {
    for (const { list, product } of listsOn(page)) {
      for (const { element, cells } of linesOf(list)) {
        const cell = cells[product] as HTMLTableCellElement;
        cell.colSpan = cells.length - 1;
        element.before(made(page, 'tr', {}, cell));
      }
    }
  },
};
