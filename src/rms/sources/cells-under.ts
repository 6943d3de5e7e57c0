/** What stands under the titles of a list: its cells as they are drawn, whatever their markup. */

import { titleText } from '../cells/title-text.ts';
import { boxOf, type DrawnBox, hasSize, sharedHeight, sharedWidth } from '../page/boxes.ts';
import {
  drawnAround,
  drawnIn,
  findAll,
  isOneOf,
  kindOfNode,
  scrolledDown,
  tagNameOf,
  textIn,
  valueIn,
} from '../page/dom.ts';
import { scrolledOff } from '../page/scrolled.ts';
import { drawnChildren, isFolded, isVisible } from '../page/visible.ts';
import type { DrawnCell } from './bands.ts';
import { linesIn } from './from-table.ts';

/** What holds cells by its tag or role is none itself, however it is drawn. */
const NO_CELL = 'table,thead,tbody,tfoot,tr,[role="rowgroup"],[role="row"]';

/** A cell by its tag or role is one. */
const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"]';

/** The columns in which this box stands. */
export const columnsAt = (box: DrawnBox, columns: readonly DrawnBox[]) =>
  columns.flatMap((column, at) => (stands(box, column) ? [at] : []));

export interface CellsFound {
  readonly cells: DrawnCell[];
  /** What else stands at the height of the titles: columns of their own. */
  readonly titles: Element[];
}

/** The cells that are drawn under these titles in this element, or over them, and the titles that we do not know. */
export function cellsBeside(
  around: Element,
  head: readonly Element[],
  isTaken: (element: Element) => boolean,
  isFoot: boolean,
): CellsFound {
  const found: CellsFound = { cells: [], titles: [] };
  const columns = head.map(boxOf);
  const [first] = columns as [DrawnBox];
  const bottom = Math.max(...columns.map((box) => box.bottom));
  const heads = new Set(head);
  const ownScroll = head[0] ? scrolledOff(head[0]) : 0;
  const aroundHeads = new Set(head.flatMap((one) => [...drawnAround(one)]));
  /** `down`: how far what is in this element was scrolled past the titles. */
  const walk = (element: Element, down: number) => {
    for (const child of drawnChildren(element)) {
      if (heads.has(child) || isTaken(child)) continue;
      if (aroundHeads.has(child)) walk(child, scrolledIn(child) - ownScroll);
      else take(child, down);
    }
  };
  const take = (child: Element, down: number) => {
    // What such a heading is over is another part of the page.
    if (isOneOf(child, 'h1,h2') || (tagNameOf(child) === 'TABLE' && hasOtherHead(child, head))) return;
    const box = boxOf(child);
    const covered = hasSize(box) ? columnsAt(box, columns) : [];
    const within = () => walk(child, down + scrolledDown(child));
    if (!hasSize(box)) {
      if (!isFolded(child)) within();
    } else if (holdsCells(child, covered, columns)) within();
    else if (!isGround(child, box, covered, columns)) put(child, box, covered, down);
  };
  const put = (child: Element, box: DrawnBox, covered: readonly number[], down: number) => {
    const isBesideTitles = down <= 0 && sharedHeight(box, first) > 0.5 && box.bottom <= bottom + first.height;
    const isThere = isFoot ? box.bottom <= first.top + 4 : box.top + down >= bottom - 4;
    if (isBesideTitles) found.titles.push(child);
    else if (isThere && (covered.length > 0 || isLeaf(child, covered)))
      found.cells.push({ element: child, box, columns: covered });
  };
  walk(around, scrolledIn(around) - ownScroll);
  return found;
}

/** Whether nothing in this stands in another column than it does itself. */
function isLeaf(child: Element, covered: readonly number[]): boolean {
  return (isOneOf(child, CELL) && covered.length < 2) || hasOwnText(child) || drawnChildren(child).length === 0;
}

/** Whether the cells are elements in this one, which covers these columns. */
function holdsCells(child: Element, covered: readonly number[], columns: readonly DrawnBox[]): boolean {
  if (isLeaf(child, covered)) return false;
  const [only, another] = covered.map((at) => columns[at] as DrawnBox);
  return !only || another !== undefined || holdsRows(child) || reachesOut(child, only);
}

/** The ground of a row may be drawn behind its cells, and a bar to scroll with in front of them. */
function isGround(child: Element, box: DrawnBox, covered: readonly number[], columns: readonly DrawnBox[]): boolean {
  if (drawnChildren(child).length === 0 && covered.length > 1 && !hasOwnText(child)) return true;
  const only = columns[covered[0] ?? -1];
  return only !== undefined && !isOneOf(child, CELL) && isBar(box, only) && textIn(child).trim() === '';
}

/**
 * Whether the first line of this table is a head of its own: other titles than these stand over its rows. One in which
 * a cell of its own stands under each of these titles is a copy of them, whatever it says.
 */
function hasOtherHead(table: Element, head: readonly Element[]): boolean {
  const [first, ...rows] = linesIn(table);
  const cells = [...new Set(first?.cells)].filter((cell) => cell !== undefined);
  if (rows.length === 0 || cells.length < 2 || !cells.every((cell) => isOneOf(cell, 'th:not([scope="row"])')))
    return false;
  const words = new Set(head.map(titleText));
  const isNew = (cell: Element) => isVisible(cell) && titleText(cell) !== '' && !words.has(titleText(cell));
  const under = head.flatMap((title) => cells.find((cell) => sharedWidth(boxOf(title), boxOf(cell)) > 0.5) ?? []);
  return cells.some(isNew) && new Set(under).size < head.length;
}

/** Whether this is as high and narrow as a bar to scroll with. */
const isBar = ({ width, height }: DrawnBox, column: DrawnBox) => width < column.width / 2 && height > 2 * width;

/** How far what is in this element was scrolled. */
const scrolledIn = (element: Element) => scrolledOff(element) + scrolledDown(element);

/** Whether this box stands in that column, or covers it. */
function stands(box: DrawnBox, column: DrawnBox): boolean {
  const width = Math.min(box.right, column.right) - Math.max(box.left, column.left);
  return width > 0 && (width >= column.width * 0.6 || width >= box.width * 0.6 || sharedWidth(box, column) > 0.9);
}

/** Whether this holds cells, or several rows of them. */
function holdsRows(element: Element): boolean {
  return isOneOf(element, NO_CELL) || findAll(element, 'tr,[role="row"]').length > 1;
}

/** Whether a part of this element stands beside that column: then it is a row of which the other titles are unknown. */
function reachesOut(element: Element, column: DrawnBox): boolean {
  const parts = drawnChildren(element).map(boxOf).filter(hasSize);
  const isBeside = (one: DrawnBox, other: DrawnBox) => sharedHeight(one, other) > 0.5 && sharedWidth(one, other) < 0.1;
  const inColumn = parts.find((box) => sharedWidth(box, column) > 0.5);
  return inColumn !== undefined && parts.some((box) => sharedWidth(box, column) === 0 && isBeside(box, inColumn));
}

/** Whether words stand in this element itself, not only in elements in it. */
export function hasOwnText(element: Element): boolean {
  return drawnIn(element).some((node) => kindOfNode(node) === 3 && (valueIn(node) ?? '').trim() !== '');
}
