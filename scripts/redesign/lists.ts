/** The lists of a page as its author made them: where a redesign finds titles, rows and cells. Written without the reader's own finders, which it is to check. */

import { titleKind } from '../../src/rms/titles.ts';

export interface Row {
  readonly element: Element;
  readonly cells: readonly Element[];
}

export interface List {
  readonly element: Element;
  /** Rows of their own above the titles: captions, paging. */
  readonly above: readonly Row[];
  /** The titles, and every row that repeats them. */
  readonly titleRows: readonly Row[];
  readonly rows: readonly Row[];
}

const ARIA_TABLES = '[role="table"],[role="grid"],[role="treegrid"]';

/** Titles stand in one of the first rows. */
const TITLE_ROWS = 6;

/** The lists on this page that have two known titles and rows, whatever they list. */
export function listsOf(page: Document): List[] {
  return [...page.querySelectorAll(`table,${ARIA_TABLES}`)].flatMap((element) => listAt(element) ?? []);
}

/** The lists that are tables in which every row has one cell for each title. */
export function evenTables(page: Document): List[] {
  return listsOf(page).filter((list) => list.element.tagName === 'TABLE' && isEven(list));
}

/** Whether every row has one cell for each title. */
export function isEven({ titleRows, rows }: List): boolean {
  const columns = titleRows[0]?.cells.length ?? 0;
  return [...titleRows, ...rows].every(({ cells }) => cells.length === columns && !cells.some(spans));
}

/** The titles and rows in the order in which they stand. */
export function linesOf(list: List): Row[] {
  return [...list.titleRows, ...list.rows].sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & 4 ? -1 : 1,
  );
}

/** The text of a cell without its white space at the ends. */
export const textOf = (cell: Element | undefined) => (cell?.textContent ?? '').trim();

function listAt(element: Element): List | undefined {
  const all = element.tagName === 'TABLE' ? tableRows(element as HTMLTableElement) : ariaRows(element);
  const at = all.slice(0, TITLE_ROWS).findIndex(({ cells }) => kindsIn(cells).size >= 2);
  const head = all[at];
  if (!head) return undefined;
  // Of two products side by side no column can be moved alone.
  if (head.cells.filter((cell) => titleKind(textOf(cell)) === 'product').length > 1) return undefined;
  const titles = head.cells.map(textOf).join('\n');
  const repeats = (row: Row) => row.cells.map(textOf).join('\n') === titles;
  const rows = all.slice(at).filter((row) => !repeats(row));
  // Where titles stand in other rows too, these are labels, each with its value beside it.
  const columns = head.cells.flatMap((cell, column) => (isName(cell) ? [column] : []));
  const areLabels = rows.some(({ cells }) => columns.some((column) => isName(cells[column])));
  if (rows.length === 0 || areLabels) return undefined;
  return { element, above: all.slice(0, at), titleRows: all.slice(at).filter(repeats), rows };
}

/** Whether it can only be a title or label: 確認 is also what stands on links to details. */
function isName(cell: Element | undefined): boolean {
  return ![undefined, 'details'].includes(titleKind(textOf(cell)));
}

function kindsIn(cells: readonly Element[]): Set<unknown> {
  return new Set(cells.flatMap((cell) => titleKind(textOf(cell)) ?? []));
}

/** A row that nobody sees is none: what is made anew of a list would show it. */
const isShown = (row: Element) => row.checkVisibility({ visibilityProperty: true });

function tableRows(table: HTMLTableElement): Row[] {
  return [...table.rows].filter(isShown).map((element) => ({ element, cells: [...element.cells] }));
}

function ariaRows(table: Element): Row[] {
  return [...table.querySelectorAll('[role="row"]')].filter(isShown).map((element) => ({
    element,
    cells: [...element.children].filter((cell) => /cell|header/.test(cell.getAttribute('role') ?? '')),
  }));
}

function spans(cell: Element): boolean {
  const { colSpan = 1, rowSpan = 1 } = cell as HTMLTableCellElement;
  return colSpan !== 1 || rowSpan !== 1;
}
