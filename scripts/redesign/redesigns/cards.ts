/** Redesigns: each row of the list is a card, with the titles as labels. */

import { blocksAbove, copied, made, moved } from '../cells.ts';
import { evenTables } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

type Card = (page: Document, pairs: readonly { title: Element; cell: Element }[]) => HTMLElement;

const asCards = (name: string, card: Card): Redesign => ({
  name,
  stage: 'markup',
  appliesTo: (page) => evenTables(page).length > 0,
  apply: (page) => {
    for (const list of evenTables(page)) {
      const titles = list.titleRows[0]?.cells ?? [];
      const cards = list.rows.map(({ cells }) =>
        card(
          page,
          titles.flatMap((title, column) => {
            const cell = cells[column];
            return cell ? [{ title, cell }] : [];
          }),
        ),
      );
      list.element.replaceWith(...blocksAbove(page, list), made(page, 'div', { class: 'cards' }, ...cards));
    }
  },
});

const BORDER = { style: 'border:1px solid #999;margin:8px;padding:8px' };

export const definitionCards = asCards('table is cards of dl', (page, pairs) =>
  made(page, 'dl', BORDER, ...pairs.flatMap(({ title, cell }) => [copied(page, title, 'dt'), moved(page, cell, 'dd')])),
);

export const divCards = asCards('table is cards of div', (page, pairs) =>
  made(
    page,
    'div',
    BORDER,
    ...pairs.map(({ title, cell }) =>
      made(
        page,
        'div',
        { style: 'display:flex' },
        copied(page, title, 'div', { style: 'width:160px' }),
        moved(page, cell, 'div'),
      ),
    ),
  ),
);
