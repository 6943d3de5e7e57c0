/** Redesigns that make something else of a table: blocks, roles, cards, definition lists. */

import { each, listTables, make, move, pairTables, type Redesign } from './redesign.ts';

/** A row of blocks of equal width. */
const LINE = 'display:flex;width:900px';
const CELL = 'flex:1 1 0;min-width:0';

/** The table again, as elements that `cell` and `row` make. */
function rebuilt(
  table: HTMLTableElement,
  row: (at: number) => HTMLElement,
  cell: (at: number) => HTMLElement,
  around: HTMLElement,
): void {
  for (const [at, tr] of [...table.rows].entries()) {
    if (!tr.checkVisibility()) continue;
    const line = row(at);
    line.append(...[...tr.cells].map((td) => move(td, cell(at))));
    around.append(line);
  }
  table.replaceWith(around);
}

export const OF_BLOCKS: readonly Redesign[] = [
  {
    name: 'table to flex rows',
    apply: (page) =>
      each(listTables(page), (table) =>
        rebuilt(
          table,
          () => make(page, 'div', { style: LINE }),
          () => make(page, 'div', { style: CELL }),
          make(page, 'section'),
        ),
      ),
  },
  {
    name: 'table to flat CSS grid',
    apply: (page) =>
      each(listTables(page), (table) => {
        const columns = table.rows[0]?.cells.length ?? 1;
        const style = `display:grid;width:900px;grid-template-columns:repeat(${columns},1fr)`;
        rebuilt(
          table,
          () => make(page, 'div', { style: 'display:contents' }),
          () => make(page, 'div'),
          make(page, 'div', { style }),
        );
      }),
  },
  {
    name: 'table to roles',
    apply: (page) =>
      each(listTables(page), (table) =>
        rebuilt(
          table,
          () => make(page, 'div', { role: 'row', style: LINE }),
          (at) => make(page, 'div', { role: at === 0 ? 'columnheader' : 'cell', style: CELL }),
          make(page, 'div', { role: 'table' }),
        ),
      ),
  },
  {
    name: 'table to cards',
    apply: (page) =>
      each(listTables(page), (table) => {
        const [head, ...rows] = table.rows;
        const cards = rows
          .filter((row) => row.checkVisibility())
          .map((row) => {
            const list = make(page, 'dl');
            for (const [at, cell] of [...row.cells].entries()) {
              const title = make(page, 'dt');
              title.textContent = head?.cells[at]?.textContent ?? '';
              list.append(title, move(cell, make(page, 'dd')));
            }
            const card = make(page, 'article');
            card.append(list);
            return card;
          });
        const around = make(page, 'div');
        around.append(...cards);
        table.replaceWith(around);
      }),
  },
  {
    name: 'labels to a definition list',
    apply: (page) =>
      each(pairTables(page), (table) => {
        const list = make(page, 'dl');
        for (const { cells } of table.rows) {
          const [label, value] = cells;
          if (label && value) list.append(move(label, make(page, 'dt')), move(value, make(page, 'dd')));
        }
        table.replaceWith(list);
      }),
  },
  {
    name: 'labels to blocks',
    apply: (page) =>
      each(pairTables(page), (table) =>
        rebuilt(
          table,
          () => make(page, 'div', { style: LINE }),
          () => make(page, 'span', { style: CELL }),
          make(page, 'div'),
        ),
      ),
  },
];
