/** Redesigns: the list is no longer a table, but looks like one. */

import { blocksAbove, made, moved } from '../cells.ts';
import { evenTables, linesOf } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

interface Markup {
  readonly name: string;
  readonly list: (columns: number) => readonly [tag: string, attributes: Record<string, string>];
  /** Absent if the cells are in the list without rows around them. */
  readonly row?: (columns: number, seed: number) => readonly [tag: string, attributes: Record<string, string>];
  readonly cell: (isTitle: boolean) => readonly [tag: string, attributes: Record<string, string>];
}

const drawnWith = ({ name, list: outer, row, cell }: Markup): Redesign => ({
  name,
  stage: 'markup',
  appliesTo: (page) => evenTables(page).length > 0,
  apply: (page, seed) => {
    for (const list of evenTables(page)) {
      const columns = list.titleRows[0]?.cells.length ?? 0;
      const lines = linesOf(list).flatMap((line) => {
        const isTitle = list.titleRows.includes(line);
        const cells = line.cells.map((one) => moved(page, one, ...cell(isTitle)));
        return row ? [made(page, ...row(columns, seed), ...cells)] : cells;
      });
      list.element.replaceWith(...blocksAbove(page, list), made(page, ...outer(columns), ...lines));
    }
  },
});

const FLEXIBLE = 'flex:1 1 0;min-width:0;padding:4px';
const grid = (columns: number) => `display:grid;grid-template-columns:repeat(${columns},1fr)`;

export const divRows = drawnWith({
  name: 'table is rows of div',
  list: () => ['div', { class: 'list' }],
  row: (columns, seed) => ['div', { style: seed % 2 === 0 ? 'display:flex' : grid(columns) }],
  cell: (isTitle) => ['div', { style: isTitle ? `${FLEXIBLE};font-weight:bold` : FLEXIBLE }],
});

export const flatGrid = drawnWith({
  name: 'table is one CSS grid without rows',
  list: (columns) => ['div', { style: grid(columns) }],
  cell: () => ['div', {}],
});

export const listItems = drawnWith({
  name: 'table is rows of li',
  list: () => ['ul', { style: 'list-style:none;padding:0' }],
  row: () => ['li', { style: 'display:flex' }],
  cell: () => ['span', { style: FLEXIBLE }],
});

export const ariaGrid = drawnWith({
  name: 'table is an ARIA grid',
  list: () => ['div', { role: 'grid' }],
  row: () => ['div', { role: 'row', style: 'display:flex' }],
  cell: (isTitle) => ['div', { role: isTitle ? 'columnheader' : 'gridcell', style: FLEXIBLE }],
});
