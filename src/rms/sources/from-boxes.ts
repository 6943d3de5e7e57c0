/**
 * Sheets of what is drawn as a list, whatever its markup: titles side by side, and under them cells in their columns,
 * which bands of one height make rows.
 */

import { kindOf } from '../cells/title-text.ts';
import { ancestorOfAll, childHolding, isDrawnIn } from '../page/ancestors.ts';
import { boxOf, type DrawnBox, sharedHeight, styleOf } from '../page/boxes.ts';
import { attributeOf, drawnAround, isOneOf, tagNameOf } from '../page/dom.ts';
import { isBefore } from '../page/roots.ts';
import { drawnChildren } from '../page/visible.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';
import { runsOf, titleCell } from '../sheets/title-runs.ts';
import { arranged } from './arranged.ts';
import { type DrawnCell, linesOfBands, split } from './bands.ts';
import { type CellsFound, cellsBeside, columnsAt, hasOwnText } from './cells-under.ts';
import { linesIn } from './from-table.ts';
import { passesOver, sayOfKey } from './in-order.ts';
import { isOfSeveralRows } from './rows-in-parts.ts';

/** How far the rows may stand from their titles, in levels of wrapping elements. */
const LEVELS = 8;

/** The sheets under these titles, which stand in no list that is understood already. */
export function* drawnSheets(titles: readonly Element[], isTaken: (element: Element) => boolean): Iterable<Sheet> {
  for (const run of runsOf(titles)) {
    const kinds = new Set(run.map(kindOf));
    const isHead = kinds.size > (kinds.has('details') && !kinds.has('product') ? 2 : 1);
    const sheet = isHead && sheetUnder(run, isTaken);
    if (sheet) yield sheet;
  }
}

function sheetUnder(run: readonly Element[], isTaken: (element: Element) => boolean): Sheet | undefined {
  const [first, ...others] = run.map((title) => titleCell(title, run));
  if (!first || isInColumns(first)) return undefined;
  const head = [first, ...others];
  const inner = ancestorOfAll([first, ...others]);
  const levels = [...drawnAround(inner)].slice(0, LEVELS).filter((around) => !isOneOf(around, 'html'));
  for (const isFoot of [false, true]) {
    for (const around of levels) {
      const found = cellsBeside(around, head, isTaken, isFoot);
      // The nearest element with cells in single columns holds the list, whether or not it is understood.
      if (found.cells.some(({ columns }) => columns.length === 1)) return sheetIn(around, found, head, inner, isFoot);
    }
  }
  return undefined;
}

/** The sheet of what was found beside these titles; `inner` holds them and nothing else. */
function sheetIn(
  around: Element,
  { cells, titles }: CellsFound,
  head: readonly Element[],
  inner: Element,
  isFoot: boolean,
): Sheet | undefined {
  const [first] = head as [Element];
  if (sayOfKey(titles)) return undefined;
  const lines = (isFoot ? undefined : rowsOfTable(cells, head)) ?? linesOf(cells, head.map(boxOf));
  if (!lines || (isFoot && lines.length < 2)) return undefined;
  if (haveElements(lines) && passesOver(lines, first)) return undefined;
  const inPageOrder = [...head, ...titles].sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const all = [{ element: first, cells: inPageOrder }, ...lines];
  const start = (isFoot && lines[0]?.element) || inner;
  return arranged(
    holding(around, start, [...lines, { element: first, cells: head }]),
    all,
    isFoot || !haveElements(lines),
  );
}

/** Whether this stands in columns as those of a newspaper: rows that go on in the next have no titles there. */
function isInColumns(element: Element): boolean {
  return [...drawnAround(element)].some((one) => {
    const style = styleOf(one);
    return style && /\d/.test(style.columnCount + style.columnWidth);
  });
}

/**
 * The rows of the table in which these cells stand, where the titles stand outside of it: its markup says which rows a
 * cell spans, and what in a cell is none of its own.
 */
function rowsOfTable(cells: readonly DrawnCell[], head: readonly Element[]): readonly Line[] | undefined {
  const aroundHeads = new Set(head.flatMap((one) => [...drawnAround(one)]));
  let table: Element | undefined;
  for (const at of cells[0] ? drawnAround(cells[0].element) : []) {
    if (aroundHeads.has(at)) break;
    if (tagNameOf(at) === 'TABLE') table = at;
  }
  if (!table) return undefined;
  const [whole, own] = [boxOf(table), table];
  // What stands beside it are other panes of the same rows; below it pages are turned, or each row is a table.
  const isOther = ({ element, box }: DrawnCell) =>
    (isOneOf(element, 'td,th') || sharedHeight(whole, box) > 0.5) && !isDrawnIn(element, own);
  if (cells.some(isOther)) return undefined;
  const columns = head.map(boxOf);
  const inColumns = (line: Line) =>
    new Set(line.cells.filter((cell) => cell && columnsAt(boxOf(cell), columns).length === 1)).size;
  const lines = linesIn(own);
  return lines.some((line) => inColumns(line) > 1) ? lines : undefined;
}

/** The rows that these cells make; `undefined` where nobody can say which of them belong together. */
function linesOf(cells: readonly DrawnCell[], columns: readonly DrawnBox[]): readonly Line[] | undefined {
  const whole = linesOfBands(cells, columns.length);
  // Where whole columns are boxes nothing in one tells the rows of another.
  const areColumns = whole.length < 2 && !cells.some(({ element }) => hasOwnText(element));
  const parts = areColumns ? linesOfBands(split(cells), columns.length) : [];
  const lines = parts.length > 1 ? parts : whole;
  return haveElements(lines) || (areEven(lines, columns) && !lines.some(isOfSeveralRows)) ? lines : undefined;
}

/** Whether each row has an element of its own around its cells; else only their height says which belong together. */
function haveElements(lines: readonly Line[]): boolean {
  const rows = lines.map(({ cells }) => cells.filter((cell) => cell !== undefined));
  if (rows.every(({ length }) => length < 2)) return false;
  return rows.every(([first, ...others], at) => {
    const around = first && others.length > 0 && ancestorOfAll([first, ...others]);
    return !around || !rows[at + 1]?.some((cell) => isDrawnIn(cell, around));
  });
}

/** Whether each row has cells in the same columns, none of them beside two rows: else nobody says whose it is. */
function areEven(lines: readonly Line[], columns: readonly DrawnBox[]): boolean {
  const shapes = new Set<string>();
  const seen = new Set<Element>();
  for (const { cells } of lines) {
    const filled = columns.map(() => false);
    for (const cell of cells) {
      const own = cell ? columnsAt(boxOf(cell), columns) : [];
      if (cell && own.length > 0 && seen.has(cell)) return false;
      if (cell && own.length > 0) seen.add(cell);
      for (const at of own) filled[at] = true;
    }
    shapes.add(filled.join());
  }
  return shapes.size === 1;
}

/**
 * What holds the titles and the rows, if it holds nothing else that is seen but lines that head groups of rows, all
 * alike; else what the titles stand in.
 */
function holding(around: Element, inner: Element, lines: readonly Line[]): Element {
  if (around === inner) return inner;
  const parts = new Set(lines.flatMap(({ cells }) => cells.map((cell) => cell && childHolding(around, cell))));
  const head = childHolding(around, inner);
  const children = drawnChildren(around);
  const others = children.filter((child) => child !== head && !parts.has(child));
  const looks = new Set(others.map((one) => `${tagNameOf(one)} ${attributeOf(one, 'class')}`));
  const areHeads = looks.size === 1 && others.length > 1 && !others.includes(children.at(-1) as Element);
  return others.length === 0 || areHeads ? around : head;
}
