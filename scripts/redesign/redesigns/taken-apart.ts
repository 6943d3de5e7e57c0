/** Redesigns: the list's rows are no longer elements, or each is in two places. */

import { titleKind } from '../../../src/rms/lexicon/titles.ts';
import { blocksAbove, copied, made, moved } from '../cells.ts';
import { evenTables, type List, linesOf, textOf } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

const takenApart = (name: string, apart: (page: Document, list: List) => HTMLElement | undefined): Redesign => ({
  name,
  stage: 'markup',
  appliesTo: (page) => evenTables(page).length > 0,
  apply: (page) => {
    for (const list of evenTables(page)) {
      const whole = apart(page, list);
      if (whole) list.element.replaceWith(...blocksAbove(page, list), whole);
    }
  },
});

const FLEX = { style: 'display:flex' };

export const columnsAsBoxes = takenApart('table is boxes of columns', (page, list) => {
  const lines = linesOf(list);
  const columns = (lines[0]?.cells ?? []).map((_, column) => {
    const cells = lines.flatMap(({ cells: own }) => own[column] ?? []);
    return made(
      page,
      'div',
      { style: 'flex:1' },
      ...cells.map((cell) => moved(page, cell, 'div', { style: 'height:60px;overflow:hidden' })),
    );
  });
  return made(page, 'div', FLEX, ...columns);
});

export const linesInBlocks = takenApart('table is cards of lines', (page, { titleRows, rows }) => {
  const titles = titleRows[0]?.cells ?? [];
  const cards = rows.map(({ cells }) => {
    const lines = cells.flatMap((cell, column) => {
      const title = titles[column];
      // 更新あり may be in a column without a title: a person reads it wherever it is.
      const label = title && /\p{L}/u.test(textOf(title)) ? [...copied(page, title, 'b').childNodes, '：'] : [];
      return [...label, ...cell.childNodes, made(page, 'br', {})];
    });
    const card = made(page, 'div', { style: 'border:1px solid #999;margin:8px' }, ...lines);
    card.normalize();
    return card;
  });
  return made(page, 'div', {}, ...cards);
});

export const pinnedNames = takenApart('names stand in a table of their own', (page, list) => {
  const at = (list.titleRows[0]?.cells ?? []).findIndex((title) => titleKind(textOf(title)) === 'product');
  if (at < 0) return undefined;
  const lines = linesOf(list);
  const table = (isIn: (column: number) => boolean) => {
    const rows = lines.map(({ cells }) =>
      made(page, 'tr', { style: 'height:60px;white-space:nowrap' }, ...cells.filter((_, column) => isIn(column))),
    );
    return made(page, 'div', {}, made(page, 'table', {}, ...rows));
  };
  return made(
    page,
    'div',
    FLEX,
    table((column) => column === at),
    table((column) => column !== at),
  );
});
