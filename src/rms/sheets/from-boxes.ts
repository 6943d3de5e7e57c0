/**
 * Sheets of what is drawn as a list, whatever its markup: titles side by side, and under them cells in their columns,
 * which bands of one height make rows.
 */

import { kindOf } from '../cells/title-text.ts';
import { ancestorOfAll, childHolding, isDrawnIn } from '../page/ancestors.ts';
import { boxOf, type DrawnBox, hasSize, sharedHeight, sharedWidth } from '../page/boxes.ts';
import { drawnAround, drawnIn, isOneOf, kindOfNode, scrolledDown, valueIn } from '../page/dom.ts';
import { drawnChildren, isFolded } from '../page/visible.ts';
import { arranged, isOfSeveralRows } from './arranged.ts';
import { type DrawnCell, linesOfBands, split } from './bands.ts';
import type { Line, Sheet } from './sheet.ts';

/** How far the rows may stand from their titles, in levels of wrapping elements. */
const LEVELS = 8;

/** A cell by its tag or role is one, however it is drawn. */
const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"]';

/** The sheets under these titles, which stand in no list that is understood already. */
export function* drawnSheets(titles: readonly Element[], isTaken: (element: Element) => boolean): Iterable<Sheet> {
  for (const run of runsOf(titles)) {
    const kinds = new Set(run.map(kindOf).filter((kind) => kind !== 'details'));
    const sheet = kinds.size >= 2 && sheetUnder(run, isTaken);
    if (sheet) yield sheet;
  }
}

/** Different titles at one height, in the order of the page; where one comes again, another list begins. */
function runsOf(titles: readonly Element[]): Element[][] {
  const boxes = titles.map((title, at) => ({ title, at, box: boxOf(title) })).filter(({ box }) => hasSize(box));
  const bands: (typeof boxes)[] = [];
  for (const one of boxes.sort((a, b) => a.box.top - b.box.top)) {
    const band = bands.at(-1);
    if (band?.[0] && sharedHeight(band[0].box, one.box) > 0.5) band.push(one);
    else bands.push([one]);
  }
  return bands.flatMap((band) => {
    const runs: Element[][] = [];
    for (const { title } of band.sort((a, b) => a.at - b.at)) {
      const kind = kindOf(title);
      const run = runs.at(-1);
      if (!run || run.some((other) => kindOf(other) === kind && kind !== 'details')) runs.push([title]);
      else run.push(title);
    }
    return runs;
  });
}

function sheetUnder(run: readonly Element[], isTaken: (element: Element) => boolean): Sheet | undefined {
  const [first, ...others] = run.map((title) => titleCell(title, run));
  if (!first) return undefined;
  const head = [first, ...others];
  const inner = ancestorOfAll([first, ...others]);
  let level = 0;
  for (const around of drawnAround(inner)) {
    level += 1;
    if (level > LEVELS || isOneOf(around, 'html')) return undefined;
    const { cells, titles } = cellsUnder(around, head, isTaken);
    if (!cells.some(({ columns }) => columns.length === 1)) continue;
    const whole = linesOfBands(cells, head.length);
    // Where whole columns are boxes nothing in one tells the rows of another.
    const parts = whole.length < 2 ? linesOfBands(split(cells), head.length) : [];
    const found = parts.length > 1 ? parts : whole;
    const isLoose = !haveElements(found);
    if (isLoose && (!areEven(found, cells) || found.some(isOfSeveralRows))) return undefined;
    const headLine = { element: first, cells: [...head, ...titles] };
    return arranged(holding(around, inner, found), [headLine, ...found], isLoose);
  }
  return undefined;
}

/** Whether each row has an element of its own around its cells; else only their height says which belong together. */
function haveElements(lines: readonly Line[]): boolean {
  const [[first, ...others] = [], next] = lines.map(({ cells }) => cells.filter((cell) => cell !== undefined));
  if (!first || !next) return others.length > 0;
  const around = ancestorOfAll([first, ...others]);
  return !next.some((cell) => isDrawnIn(cell, around));
}

/** Whether each row has as many cells as the others, none of them beside two rows: else nobody says whose it is. */
function areEven(lines: readonly Line[], cells: readonly DrawnCell[]): boolean {
  const untitled = new Set<unknown>(cells.filter(({ columns }) => columns.length === 0).map(({ element }) => element));
  const titled = lines.map((line) => line.cells.filter((cell) => !untitled.has(cell)));
  const isOnce = new Set(titled.flat()).size === titled.flat().length;
  return isOnce && new Set(titled.map(({ length }) => length)).size === 1;
}

/** The whole cell of this title: what says nothing else and is hardly higher. */
function titleCell(title: Element, run: readonly Element[]): Element {
  const most = Math.max(boxOf(title).height * 3, 64);
  let cell = title;
  for (const at of drawnAround(title)) {
    if (boxOf(at).height > most || run.some((other) => other !== title && isDrawnIn(other, at))) break;
    if (at !== title && kindOf(at) !== kindOf(title)) break;
    cell = at;
    if (isOneOf(at, 'td,th,[role="columnheader"]')) break;
  }
  return cell;
}

/** What holds the titles and the rows, if it holds nothing else that is seen; else what the titles stand in. */
function holding(around: Element, inner: Element, lines: readonly Line[]): Element {
  if (around === inner) return inner;
  const parts = new Set(lines.flatMap(({ cells }) => cells.map((cell) => cell && childHolding(around, cell))));
  const head = childHolding(around, inner);
  return drawnChildren(around).every((child) => child === head || parts.has(child)) ? around : head;
}

interface Found {
  readonly cells: DrawnCell[];
  /** What else stands at the height of the titles: columns of their own. */
  readonly titles: Element[];
}

/** The cells that are drawn under these titles in this element, and the titles that we do not know. */
function cellsUnder(around: Element, head: readonly Element[], isTaken: (element: Element) => boolean): Found {
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
    const covered = columns.flatMap((column, at) => (stands(box, column) ? [at] : []));
    const isLeaf = isOneOf(child, CELL) || hasOwnText(child) || drawnChildren(child).length === 0;
    if (!isLeaf && covered.length !== 1) walk(child, down);
    else if (sharedHeight(box, first) > 0.5 && box.bottom <= bottom + first.height) found.titles.push(child);
    else if (box.top + down >= bottom - 4 && (covered.length > 0 || isLeaf)) {
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

/** Whether words stand in this element itself, not only in elements in it. */
function hasOwnText(element: Element): boolean {
  return drawnIn(element).some((node) => kindOfNode(node) === 3 && (valueIn(node) ?? '').trim() !== '');
}
