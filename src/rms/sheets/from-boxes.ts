/**
 * Sheets of what is drawn as a list, whatever its markup: titles side by side, and under them cells in their columns,
 * which bands of one height make rows.
 */

import { kindOf } from '../cells/title-text.ts';
import { ancestorOfAll, childHolding, isDrawnIn } from '../page/ancestors.ts';
import { boxOf, type DrawnBox, hasSize, sharedHeight, sharedWidth } from '../page/boxes.ts';
import {
  attributeOf,
  drawnAround,
  drawnIn,
  isOneOf,
  kindOfNode,
  scrolledDown,
  tagNameOf,
  valueIn,
} from '../page/dom.ts';
import { isBefore } from '../page/roots.ts';
import { drawnChildren, isFolded } from '../page/visible.ts';
import { arranged } from './arranged.ts';
import { type DrawnCell, linesOfBands, split } from './bands.ts';
import { isOfSeveralRows } from './rows-in-parts.ts';
import type { Line, Sheet } from './sheet.ts';
import { runsOf, titleCell } from './title-runs.ts';

/** How far the rows may stand from their titles, in levels of wrapping elements. */
const LEVELS = 8;

/** What holds cells by its tag or role is none itself, however it is drawn. */
const NO_CELL = 'table,thead,tbody,tfoot,tr,[role="rowgroup"],[role="row"]';

/** A cell by its tag or role is one. */
const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"]';

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
  if (!first) return undefined;
  const head = [first, ...others];
  const inner = ancestorOfAll([first, ...others]);
  const levels = [...drawnAround(inner)].slice(0, LEVELS).filter((around) => !isOneOf(around, 'html'));
  for (const isFoot of [false, true]) {
    for (const around of levels) {
      const { cells, titles } = cellsBeside(around, head, isTaken, isFoot);
      if (!cells.some(({ columns }) => columns.length === 1)) continue;
      const lines = linesOf(cells, head.map(boxOf));
      if (!lines || (isFoot && lines.length < 2)) return undefined;
      const inPageOrder = [...head, ...titles].sort((one, other) => (isBefore(one, other) ? -1 : 1));
      const all = [{ element: first, cells: inPageOrder }, ...lines];
      const start = (isFoot && lines[0]?.element) || inner;
      return arranged(
        holding(around, start, [...lines, { element: first, cells: head }]),
        all,
        isFoot || !haveElements(lines),
      );
    }
  }
  return undefined;
}

/** The rows that these cells make; `undefined` where nobody can say which of them belong together. */
function linesOf(cells: readonly DrawnCell[], columns: readonly DrawnBox[]): Line[] | undefined {
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

const columnsAt = (box: DrawnBox, columns: readonly DrawnBox[]) =>
  columns.flatMap((column, at) => (stands(box, column) ? [at] : []));

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

interface Found {
  readonly cells: DrawnCell[];
  /** What else stands at the height of the titles: columns of their own. */
  readonly titles: Element[];
}

/** The cells that are drawn under these titles in this element, or over them, and the titles that we do not know. */
function cellsBeside(
  around: Element,
  head: readonly Element[],
  isTaken: (element: Element) => boolean,
  isFoot: boolean,
): Found {
  const found: Found = { cells: [], titles: [] };
  const columns = head.map(boxOf);
  const [first] = columns as [DrawnBox];
  const bottom = Math.max(...columns.map((box) => box.bottom));
  const heads = new Set(head);
  const aroundHeads = new Set(head.flatMap((one) => [...drawnAround(one)]));
  const walk = (element: Element, scrolled: number) => {
    const down = scrolled + (element === around ? 0 : scrolledDown(element));
    for (const child of drawnChildren(element)) {
      if (heads.has(child) || isTaken(child)) continue;
      if (aroundHeads.has(child)) walk(child, down);
      else take(child, down);
    }
  };
  const take = (child: Element, down: number) => {
    const box = boxOf(child);
    if (!hasSize(box)) {
      if (!isFolded(child)) walk(child, down);
      return;
    }
    const covered = columnsAt(box, columns);
    const isEmpty = drawnChildren(child).length === 0;
    const isLeaf = (isOneOf(child, CELL) && covered.length < 2) || hasOwnText(child) || isEmpty;
    const [only, another] = covered.map((at) => columns[at] as DrawnBox);
    if (!isLeaf && (!only || another || isOneOf(child, NO_CELL) || reachesOut(child, only))) walk(child, down);
    // The ground of a row may be drawn behind its cells.
    else if (isEmpty && covered.length > 1 && !hasOwnText(child)) return;
    else if (sharedHeight(box, first) > 0.5 && box.bottom <= bottom + first.height) found.titles.push(child);
    else if ((isFoot ? box.bottom <= first.top + 4 : box.top + down >= bottom - 4) && (covered.length > 0 || isLeaf)) {
      found.cells.push({ element: child, box, columns: covered });
    }
  };
  walk(around, 0);
  return found;
}

/** Whether this box stands in that column, or covers it. */
function stands(box: DrawnBox, column: DrawnBox): boolean {
  const width = Math.min(box.right, column.right) - Math.max(box.left, column.left);
  return width > 0 && (width >= column.width * 0.6 || width >= box.width * 0.6 || sharedWidth(box, column) > 0.9);
}

/** Whether a part of this element stands beside that column: then it is a row of which the other titles are unknown. */
function reachesOut(element: Element, column: DrawnBox): boolean {
  const parts = drawnChildren(element).map(boxOf).filter(hasSize);
  const isBeside = (one: DrawnBox, other: DrawnBox) => sharedHeight(one, other) > 0.5 && sharedWidth(one, other) < 0.1;
  const inColumn = parts.find((box) => sharedWidth(box, column) > 0.5);
  return inColumn !== undefined && parts.some((box) => sharedWidth(box, column) === 0 && isBeside(box, inColumn));
}

/** Whether words stand in this element itself, not only in elements in it. */
function hasOwnText(element: Element): boolean {
  return drawnIn(element).some((node) => kindOfNode(node) === 3 && (valueIn(node) ?? '').trim() !== '');
}
