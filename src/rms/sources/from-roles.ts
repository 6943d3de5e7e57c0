/** Sheets of what is a table by its ARIA roles, whatever its tags are, and however many trees it stands in. */

import { drawnAround, isOneOf, tagNameOf } from '../page/dom.ts';
import { findIn } from '../page/roots.ts';
import { isSeen, isVisible } from '../page/visible.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';
import { arranged } from './arranged.ts';
import { joinedLines } from './rows-in-parts.ts';

const TABLES = '[role="table"],[role="grid"],[role="treegrid"]';
const ROWS = '[role="row"]';
const CELLS = '[role="columnheader"],[role="rowheader"],[role="cell"],[role="gridcell"]';

/** The ARIA tables in these trees that have titles, in the order of the page. */
export function roleSheets(roots: readonly (Document | ShadowRoot)[]): Sheet[] {
  const tables = findIn(roots, TABLES).filter((table) => tagNameOf(table) !== 'TABLE' && isSeen(table));
  if (tables.length === 0) return [];
  const cells = groupedBy(findIn(roots, CELLS).filter(isVisible), ROWS);
  const rows = groupedBy(findIn(roots, ROWS).filter(isVisible), TABLES);
  return tables.flatMap((table) => {
    const lines = (rows.get(table) ?? []).map((element): Line => ({ element, cells: cells.get(element) ?? [] }));
    return arranged(table, joinedLines(lines)) ?? [];
  });
}

/** These elements by the innermost of such that each is drawn in. */
function groupedBy(elements: readonly Element[], selector: string): Map<Element, Element[]> {
  const groups = new Map<Element, Element[]>();
  for (const element of elements) {
    for (const around of drawnAround(element)) {
      if (around === element || !isOneOf(around, selector)) continue;
      const group = groups.get(around);
      if (group) group.push(element);
      else groups.set(around, [element]);
      break;
    }
  }
  return groups;
}
