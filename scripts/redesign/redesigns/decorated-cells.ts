/** Redesigns: pictures and arrows beside the words. */

import { made, namingCells, titleCells, valueCells } from '../cells.ts';
import type { Redesign } from '../redesign.ts';

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export const icons: Redesign = {
  name: 'icons before all words',
  stage: 'cells',
  appliesTo: (page) => namingCells(page).length > 0,
  apply: (page) => {
    for (const [at, cell] of [...namingCells(page), ...valueCells(page)].entries()) {
      cell.prepend(at % 2 === 0 ? drawn(page) : made(page, 'img', { alt: '', src: DOT, width: '12', height: '12' }));
    }
  },
};

export const sortArrows: Redesign = {
  name: 'sort arrows in titles',
  stage: 'cells',
  appliesTo: (page) => titleCells(page).length > 0,
  apply: (page) => {
    for (const [at, cell] of titleCells(page).entries()) {
      cell.append(at % 2 === 0 ? ' ▲▼' : made(page, 'span', { class: 'sort' }, '↕'));
    }
  },
};

function drawn(page: Document): Element {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [
    ['width', '12'],
    ['height', '12'],
    ['aria-hidden', 'true'],
  ] as const) {
    svg.setAttribute(name, value);
  }
  const circle = page.createElementNS('http://www.w3.org/2000/svg', 'circle');
  circle.setAttribute('r', '6');
  svg.append(circle);
  return svg;
}
