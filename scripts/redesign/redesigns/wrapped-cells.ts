/** Redesigns: the content of each cell is wrapped once more, as components and layout tables do. */

import { made, namingCells, titleCells, valueCells } from '../cells.ts';
import { isPane, listsOf } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

const wrapped = (
  name: string,
  cellsOn: (page: Document) => Element[],
  wrap: (page: Document, inside: Node[], at: number) => Node,
): Redesign => ({
  name,
  stage: 'cells',
  appliesTo: (page) => cellsOn(page).length > 0,
  apply: (page) => {
    for (const [at, cell] of cellsOn(page).entries()) cell.append(wrap(page, [...cell.childNodes], at));
  },
});

/** None where names stand in a pane of their own: wrapped unlike each other, its rows would no longer be as high. */
const allCells = (page: Document) => (listsOf(page).some(isPane) ? [] : [...namingCells(page), ...valueCells(page)]);

export const inDivs = wrapped('cells wrapped in div', allCells, (page, inside) =>
  made(page, 'div', { class: 'cell' }, made(page, 'div', { class: 'cell__inner' }, ...inside)),
);

export const inLines = wrapped('cells wrapped in p and span', allCells, (page, inside, at) =>
  made(page, at % 2 === 0 ? 'p' : 'span', { class: 'text' }, ...inside),
);

export const inLayoutTables = wrapped('cells wrapped in a layout table', allCells, (page, inside) =>
  made(
    page,
    'table',
    { border: '0', cellpadding: '0' },
    made(page, 'tbody', {}, made(page, 'tr', {}, made(page, 'td', {}, ...inside))),
  ),
);

export const sortControls = wrapped('titles are links and buttons that sort', titleCells, (page, inside, at) =>
  at % 2 === 0 ? made(page, 'button', { type: 'button' }, ...inside) : made(page, 'a', { href: '#sort' }, ...inside),
);
