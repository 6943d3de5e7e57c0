/**
 * A page's lists as its author marked them up, found without the reader's own finders, which the redesigns are to
 * check.
 */

import { titleKind } from '../../src/rms/lexicon/titles.ts';

export interface Row {
  readonly element: Element;
  readonly cells: readonly Element[];
}

export interface List {
  readonly element: Element;
  /** Separate rows above the titles: captions, paging. */
  readonly above: readonly Row[];
  /** The titles, and every row that repeats them. */
  readonly titleRows: readonly Row[];
  readonly rows: readonly Row[];
}

const ARIA_TABLES = '[role="table"],[role="grid"],[role="treegrid"]';

/** Titles are in one of the first rows. */
const TITLE_ROWS = 6;

/** The lists on this page with rows and at least two known titles, whatever they list. */
export function listsOf(page: Document): List[] {
  return [...page.querySelectorAll(`table,${ARIA_TABLES}`)].flatMap((element) => listAt(element) ?? []);
}

/** The lists that are tables with one cell per title in every row, and can be rebuilt from their cells alone. */
export function evenTables(page: Document): List[] {
  return listsOf(page).filter((list) => list.element.tagName === 'TABLE' && isEven(list) && isWhole(list));
}

/**
 * Whether every row has one cell per title, and all of them are seen: instead of hidden ones a person reads copies that
 * stand in another table, which would neither move with the columns nor go when the list is rebuilt.
 */
export function isEven({ titleRows, rows }: List): boolean {
  const columns = titleRows[0]?.cells.length ?? 0;
  const areSeen = titleRows[0]?.cells.every((cell) => cell.getBoundingClientRect().height > 0);
  return [...titleRows, ...rows].every(
    ({ cells }) => areSeen && cells.length === columns && !cells.some(spans) && cells.every(isShown),
  );
}

/**
 * Whether the cells say all that a person reads. Smaller print makes a row a remark on the one above it, and names that
 * stand in another table belong to these rows by their numbers or their heights: a rebuilt list would lose both.
 */
function isWhole({ element, titleRows, rows }: List): boolean {
  const sizes = rows.map(({ cells }) => Number.parseFloat(getComputedStyle(cells[0] ?? element).fontSize));
  if (sizes.some((size) => size < (sizes[0] ?? 0))) return false;
  return !isPane({ element, titleRows });
}

/** Whether its names stand in another table beside it: only their heights say which rows belong together. */
export function isPane({ element, titleRows }: Pick<List, 'element' | 'titleRows'>): boolean {
  const hasNames = titleRows[0]?.cells.some((cell) => titleKind(textOf(cell)) === 'product');
  return !hasNames && [...element.ownerDocument.querySelectorAll('table')].some((other) => isBeside(other, element));
}

/** Whether these two tables stand side by side, row by row. */
function isBeside(one: Element, other: Element): boolean {
  const [box, beside] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const shared = Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top);
  const isApart = box.right <= beside.left + 1 || beside.right <= box.left + 1;
  return isApart && shared > Math.min(box.height, beside.height) / 2;
}

/** The title rows and other rows in document order. */
export function linesOf(list: List): Row[] {
  return [...list.titleRows, ...list.rows].sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & 4 ? -1 : 1,
  );
}

/** The trimmed text of a cell. */
export const textOf = (cell: Element | undefined) => (cell?.textContent ?? '').trim();

function listAt(element: Element): List | undefined {
  const all = element.tagName === 'TABLE' ? tableRows(element as HTMLTableElement) : ariaRows(element);
  const at = all.slice(0, TITLE_ROWS).findIndex(({ cells }) => kindsIn(cells).size >= 2);
  const head = all[at];
  if (!head) return undefined;
  // With two products side by side, no column can be moved alone.
  if (head.cells.filter((cell) => titleKind(textOf(cell)) === 'product').length > 1) return undefined;
  const titles = head.cells.map(textOf).join('\n');
  const repeats = (row: Row) => row.cells.map(textOf).join('\n') === titles;
  const rows = all.slice(at).filter((row) => !repeats(row));
  // If titles are in other rows too, they are labels, each with its value beside it.
  const columns = head.cells.flatMap((cell, column) => (isName(cell) ? [column] : []));
  const areLabels = rows.some(({ cells }) => columns.some((column) => isName(cells[column])));
  if (rows.length === 0 || areLabels) return undefined;
  return { element, above: all.slice(0, at), titleRows: all.slice(at).filter(repeats), rows };
}

/** Whether it can only be a title or label: 確認 is also the text of links to details. */
function isName(cell: Element | undefined): boolean {
  return ![undefined, 'details'].includes(titleKind(textOf(cell)));
}

function kindsIn(cells: readonly Element[]): Set<unknown> {
  return new Set(cells.flatMap((cell) => titleKind(textOf(cell)) ?? []));
}

/** Hidden rows are left out, because a rebuilt list would show them. */
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
