/** Redesign: the titles are in a separate table, so that the rows can be scrolled below them. */

import { made } from '../cells.ts';
import { evenTables } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

const STYLE = 'width:100%;table-layout:fixed';

export const splitTable: Redesign = {
  name: 'titles and rows in two tables',
  stage: 'structure',
  appliesTo: (page) => evenTables(page).length > 0,
  apply: (page) => {
    for (const { element, titleRows, above } of evenTables(page)) {
      const [head] = titleRows;
      if (!head) continue;
      const titles = element.cloneNode() as Element;
      const caption = element.querySelector(':scope > caption');
      if (caption) titles.append(caption);
      titles.append(made(page, 'thead', {}, ...above.map((row) => row.element), head.element));
      // Widths of the titles' own would draw the rows beside their titles.
      for (const title of head.cells as HTMLTableCellElement[]) title.style.width = 'auto';
      for (const table of [titles, element]) table.setAttribute('style', STYLE);
      const scrolled = made(page, 'div', { style: 'max-height:400px;overflow-y:auto' });
      element.replaceWith(made(page, 'div', {}, made(page, 'div', {}, titles), scrolled));
      scrolled.append(element);
    }
  },
};
