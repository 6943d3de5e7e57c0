/** Makes rows of cells that stand in no row together: by the bands of one height in which they are drawn. */

import { boxOf, type DrawnBox, hasSize, sharedHeight } from '../page/boxes.ts';
import { drawnChildren } from '../page/visible.ts';
import type { Line } from '../sheets/sheet.ts';

export interface DrawnCell {
  readonly element: Element;
  readonly box: DrawnBox;
  /** The columns that it stands in. */
  readonly columns: readonly number[];
}

/** How deep the cells of a whole column may stand in it. */
const DEEPEST = 4;

/** The rows that these cells stand in. What fills a whole column beside several cells of another is taken apart. */
export function linesOfBands(all: readonly DrawnCell[], columns: number): Line[] {
  const cells = apart(all, columns);
  const bands = bandsOf(cells, columns);
  const lines: DrawnCell[][] = bands.map(() => []);
  for (const cell of cells) {
    for (const at of bandsAt(cell.box, bands)) lines[at]?.push(cell);
  }
  return lines.flatMap((line) => {
    const [first] = [...line].sort((one, other) => one.box.left - other.box.left);
    return first ? [{ element: first.element, cells: line.map(({ element }) => element) }] : [];
  });
}

/** The heights of the rows, from the top: those of the column with the most cells. */
function bandsOf(cells: readonly DrawnCell[], columns: number): DrawnBox[] {
  const byColumn = Array.from({ length: columns }, (): DrawnBox[] => []);
  for (const cell of cells) if (cell.columns.length === 1) byColumn[cell.columns[0] as number]?.push(cell.box);
  const most = byColumn.reduce((one, other) => (other.length > one.length ? other : one), []);
  const bands: DrawnBox[] = [];
  for (const box of most.sort((one, other) => one.top - other.top)) {
    // A copy that stays in sight is drawn over the cell that it is a copy of.
    if (!bands.at(-1) || sharedHeight(bands.at(-1) as DrawnBox, box) < 0.5) bands.push(box);
  }
  return bands;
}

/** The bands beside which this box stands, found by halves: bands lie one under the other. */
function bandsAt(box: DrawnBox, bands: readonly DrawnBox[]): number[] {
  let [from, to] = [0, bands.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((bands[middle] as DrawnBox).bottom <= box.top) from = middle + 1;
    else to = middle;
  }
  const beside: number[] = [];
  for (let at = from; at < bands.length && (bands[at] as DrawnBox).top < box.bottom; at += 1) {
    if (sharedHeight(box, bands[at] as DrawnBox) > 0.5) beside.push(at);
  }
  return beside;
}

/** These cells with those taken apart that stand beside several of another column. */
function apart(cells: readonly DrawnCell[], columns: number): readonly DrawnCell[] {
  const bands = bandsOf(cells, columns);
  if (bands.length < 2) return cells;
  return cells.flatMap((cell) => {
    const beside = bandsAt(cell.box, bands);
    const parts = beside.length > 1 && cell.columns.length === 1 ? partsOf(cell, DEEPEST) : [];
    const own = parts.filter(({ box }) => bandsAt(box, bands).length === 1);
    // A part is as high as a row: the lines of one cell are lower.
    const areRows = own.length >= beside.length && own.every(({ box }) => isAsHigh(box, bands));
    return areRows ? own : [cell];
  });
}

function isAsHigh(box: DrawnBox, bands: readonly DrawnBox[]): boolean {
  const [at] = bandsAt(box, bands);
  const band = at === undefined ? undefined : bands[at];
  return band !== undefined && box.height >= band.height * 0.6;
}

/** Every cell taken apart: where whole columns are boxes, no column tells the rows of another. */
export function split(cells: readonly DrawnCell[]): DrawnCell[] {
  return cells.flatMap((cell) => partsOf(cell, DEEPEST));
}

/** What stands in this cell one under the other; itself where nothing does. */
function partsOf(cell: DrawnCell, deepest: number): DrawnCell[] {
  const children = drawnChildren(cell.element)
    .map((element) => ({ ...cell, element, box: boxOf(element) }))
    .filter(({ box }) => hasSize(box));
  const [only] = children;
  if (!only) return [cell];
  if (children.length === 1) return deepest > 0 ? partsOf(only, deepest - 1) : [cell];
  return children;
}
