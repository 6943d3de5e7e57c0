/** Redesign: titles and labels are ordinary cells that differ only in appearance. */

import { moved, namingCells } from '../cells.ts';
import type { Redesign } from '../redesign.ts';

const headersOn = (page: Document) => namingCells(page).filter((cell) => cell.tagName === 'TH');

export const plainCells: Redesign = {
  name: 'th is td',
  stage: 'cells',
  appliesTo: (page) => headersOn(page).length > 0,
  apply: (page) => {
    for (const cell of headersOn(page)) {
      const kept = [...cell.attributes].filter(({ name }) => /^(?:colspan|rowspan|width|class)$/.test(name));
      const attributes = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
      cell.replaceWith(moved(page, cell, 'td', { ...attributes, style: 'font-weight:bold' }));
    }
  },
};
