/** Redesign: 更新あり is on its own line below 利用中. */

import { made, valueCells } from '../cells.ts';
import type { Redesign } from '../redesign.ts';

const ONE_LINE = /^(\s*利用中)[ \u3000\u00a0]+(更新あり\s*)$/;

/** Cells in which both are plain text: on a control they mean what pressing it does. */
const cellsOn = (page: Document) =>
  valueCells(page).filter((cell) => ONE_LINE.test(cell.textContent ?? '') && !cell.querySelector('a,button,[role]'));

export const twoLineState: Redesign = {
  name: 'state on two lines',
  stage: 'words',
  appliesTo: (page) => cellsOn(page).length > 0,
  apply: (page) => {
    for (const cell of cellsOn(page)) {
      const [, state = '', update = ''] = ONE_LINE.exec(cell.textContent ?? '') ?? [];
      cell.replaceChildren(made(page, 'div', {}, state), made(page, 'small', { style: 'display:block' }, update));
    }
  },
};
