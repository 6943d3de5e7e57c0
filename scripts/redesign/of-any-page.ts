/** Redesigns that can be made of any page: names, wrapping, icons, headings. */

import { titleKind } from '../../src/rms/titles.ts';
import { each, make, move, type Redesign } from './redesign.ts';

const CELLS = 'td,dd,[role="cell"],[role="gridcell"]';

/** The cells that hold no table and no label. */
const cellsOf = (page: Document) =>
  [...page.querySelectorAll(CELLS)].filter(
    (cell) => !cell.querySelector('table,div,p') && !titleKind(cell.textContent ?? ''),
  );

export const OF_ANY_PAGE: readonly Redesign[] = [
  {
    name: 'classes and ids renamed',
    apply: (page) => {
      const names = new Map<string, string>();
      const renamed = (name: string) => names.get(name) ?? names.set(name, `n${names.size}`).get(name) ?? name;
      for (const element of page.querySelectorAll('[class]')) {
        element.setAttribute('class', [...element.classList].map(renamed).join(' '));
      }
      for (const element of page.querySelectorAll('[id]')) element.id = renamed(element.id);
      for (const style of page.querySelectorAll('style')) {
        style.textContent = (style.textContent ?? '').replace(
          /([.#])([A-Za-z_][\w-]*)(?=[^;{}]*\{)/g,
          (_, mark, name) => mark + renamed(name),
        );
      }
      return names.size > 0;
    },
  },
  {
    name: 'cells wrapped',
    apply: (page) =>
      each(cellsOf(page), (cell) => {
        const outer = make(page, 'div');
        outer.append(move(cell, make(page, 'span')));
        cell.append(outer);
      }),
  },
  {
    name: 'icons inserted',
    apply: (page) =>
      each(cellsOf(page), (cell) => {
        const icon = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
        icon.setAttribute('width', '10');
        icon.setAttribute('height', '10');
        const name = page.createElementNS('http://www.w3.org/2000/svg', 'title');
        name.textContent = '印';
        icon.append(name);
        cell.prepend(icon, make(page, 'i', { 'aria-hidden': 'true' }));
      }),
  },
  {
    name: 'sort arrows in titles',
    apply: (page) =>
      each(
        [...page.querySelectorAll('th')].filter(({ textContent }) => titleKind(textContent ?? '')),
        (title) => {
          const arrow = make(page, 'button', { type: 'button' });
          arrow.textContent = '▲';
          title.append(' ', arrow);
        },
      ),
  },
  {
    name: 'headings in bold blocks',
    apply: (page) =>
      each([...page.querySelectorAll('h2,h3')], (heading) => {
        const bold = make(page, 'b');
        bold.append('■ ', move(heading, make(page, 'span')));
        const block = make(page, 'div');
        block.append(bold);
        heading.replaceWith(block);
      }),
  },
];
