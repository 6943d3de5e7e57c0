/** Redesigns: the list has one more column, which says nothing about the keys. */

import { titleKind } from '../../../src/rms/lexicon/titles.ts';
import { made } from '../cells.ts';
import { isEven, type List, linesOf, listsOf, textOf } from '../lists.ts';
import type { Redesign } from '../redesign.ts';

interface Column {
  readonly name: string;
  readonly title: string;
  readonly cell: (row: number) => string;
  /** The index of the column that it precedes. */
  readonly before: (titles: readonly (string | undefined)[]) => number;
}

const added = ({ name, title, cell, before }: Column): Redesign => ({
  name,
  stage: 'columns',
  appliesTo: (page) => listsOf(page).some(mayGrow),
  apply: (page) => {
    for (const list of listsOf(page).filter(mayGrow)) {
      const [head] = list.titleRows;
      const at = Math.max(before(head?.cells.map((one) => titleKind(textOf(one))) ?? []), 0);
      for (const [number, row] of linesOf(list).entries()) {
        const beside = row.cells[at];
        if (!beside) continue;
        const fresh = made(page, beside.tagName, rolesOf(beside), list.titleRows.includes(row) ? title : cell(number));
        beside.before(fresh);
      }
      widen(list);
    }
  },
});

/** Whether a cell can be put between the others: where columns are numbered, each is drawn at its number. */
const mayGrow = (list: List) => isEven(list) && !list.element.querySelector('[aria-colindex]');

export const numberColumn = added({
  name: 'column No. added in front',
  title: 'No.',
  cell: (row) => String(row),
  before: () => 0,
});

export const dateColumn = added({
  name: 'column 登録日 added before the last day',
  title: '登録日',
  cell: (row) => `2019/04/${String(10 + (row % 19))}`,
  before: (kinds) => kinds.indexOf('expiry'),
});

export const remarkColumn = added({
  name: 'column 備考 added before the state',
  title: '備考',
  cell: () => '特になし',
  before: (kinds) => kinds.indexOf('state'),
});

function rolesOf(cell: Element): Record<string, string> {
  const role = cell.getAttribute('role');
  return role ? { role } : {};
}

/** Keeps a row above the titles spanning the whole list. */
function widen({ above }: List): void {
  for (const cell of above.flatMap(({ cells }) => cells) as HTMLTableCellElement[]) {
    if (cell.colSpan > 1) cell.colSpan += 1;
  }
}
