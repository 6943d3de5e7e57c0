/** Redesign: a copy of the titles stays in view above the list, hidden from screen readers. */

import { made } from '../cells.ts';
import { isPane, listsOf } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

/** Over one of two panes a copy would move its rows away from those beside them. */
const tablesOn = (page: Document) => listsOf(page).filter((list) => list.element.tagName === 'TABLE' && !isPane(list));

export const stickyHeader: Redesign = {
  name: 'titles copied above the list',
  stage: 'structure',
  appliesTo: (page) => tablesOn(page).length > 0,
  apply: (page) => {
    for (const { element, titleRows } of tablesOn(page)) {
      const [head] = titleRows;
      const copy = element.cloneNode() as Element;
      if (head) copy.append(made(page, 'thead', {}, head.element.cloneNode(true)));
      element.before(made(page, 'div', { 'aria-hidden': 'true', style: 'position:sticky;top:0' }, copy));
    }
  },
};
