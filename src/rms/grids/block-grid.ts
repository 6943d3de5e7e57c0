/**
 * Grids that are neither tables nor say so by their roles: a row of titles, and blocks under it that stand in the same
 * columns.
 */

import { kindsOf } from '../lexicon/titles.ts';
import { ancestorOfAll, childHolding } from '../page/ancestors.ts';
import { visibleChildren } from '../page/visible-text.ts';
import { type Columns, cellsUnder, columnsOf, linesOfCells } from './columns.ts';
import { type Grid, type GridRow, kindOf } from './grid.ts';
import { titleLeaves } from './title-leaves.ts';
import { type Run, runsOf } from './title-runs.ts';
import { repeatsTitles } from './titled-rows.ts';

/** How far the rows may stand from their titles, in levels of wrapping elements. */
const LEVELS = 5;

/** The grids of blocks below `root`, in the order of the page. */
export function* blockGrids(root: ParentNode & Node): Iterable<Grid> {
  for (const grid of runsOf(titleLeaves(root)).flatMap(gridsOfRun)) {
    const rows = grid.rows.filter((row) => !repeatsTitles(row, grid.titles));
    if (rows.length > 0 && !rows.some((row) => repeatsATitle(row, grid))) yield { ...grid, rows };
  }
}

/**
 * The grid under these titles; where they head none together, a caption may be among them: then those that stand close
 * to each other are tried.
 */
function gridsOfRun(run: Run): Grid[] {
  if (run.length < 2) return [];
  const head = ancestorOfAll(run);
  const grid = gridOfLines(head, run) ?? gridUnder(head, run);
  if (grid) return [grid];
  const close = new Map<Element, [Element, ...Element[]]>();
  for (const leaf of run) {
    const box = childHolding(head, leaf);
    const others = close.get(box);
    if (others) others.push(leaf);
    else close.set(box, [leaf]);
  }
  return close.size > 1 ? [...close.values()].flatMap(gridsOfRun) : [];
}

/** All cells in one element, drawn as lines by the style sheet: the first line holds the titles. */
function gridOfLines(head: Element, run: Run): Grid | undefined {
  const [first, ...lines] = linesOfCells(visibleChildren(head));
  const columns = first && columnsUnder(first, run);
  if (!columns?.laidOut || lines.length === 0) return undefined;
  const rows = lines.flatMap((cells) => rowOf(cells[0] as Element, cells, columns) ?? []);
  return rows.length > 0 ? { element: head, captions: [], titles: columns.titles, rows } : undefined;
}

/** The titles in an element of their own, and rows behind it. */
function gridUnder(head: Element, run: Run): Grid | undefined {
  const columns = columnsUnder(cellsOf(head), run);
  if (!columns) return undefined;
  let above = head;
  for (let level = 0; level < LEVELS && above.parentElement; level += 1, above = above.parentElement) {
    const behind = following(above);
    const rows = behind.flatMap((element) => rowsIn(element, columns, LEVELS));
    if (rows.length === 0) continue;
    const around = above.parentElement;
    const holdsOnlyThis = visibleChildren(around).every((child) => child === above || behind.includes(child));
    return { element: holdsOnlyThis ? around : above, captions: [], titles: columns.titles, rows };
  }
  return undefined;
}

/** The columns under these cells, if each title of the run stands in one of its own. */
function columnsUnder(cells: readonly Element[], run: Run): Columns | undefined {
  const holding = run.map((leaf) => cells.find((cell) => cell.contains(leaf)));
  const isEachInItsOwn = !holding.includes(undefined) && new Set(holding).size === run.length;
  return isEachInItsOwn ? columnsOf(cells) : undefined;
}

function following(element: Element): Element[] {
  const behind: Element[] = [];
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) behind.push(next);
  return behind;
}

/** The rows in this element: itself, or what it wraps. */
function rowsIn(element: Element, columns: Columns, levels: number): GridRow[] {
  const row = rowOf(element, cellsOf(element), columns);
  if (row) return [row];
  if (levels === 0) return [];
  return visibleChildren(element).flatMap((child) => rowsIn(child, columns, levels - 1));
}

function rowOf(element: Element, found: readonly Element[], columns: Columns): GridRow | undefined {
  const cells = cellsUnder(columns, found);
  return cells && { element, cells };
}

/** The cells of a row: its visible children, or those of the one element that wraps them. */
function cellsOf(row: Element): readonly Element[] {
  const children = visibleChildren(row);
  const [only] = children;
  return only && children.length === 1 ? cellsOf(only) : children;
}

/** Whether a row says a title again: then these are labels beside their values, not the head of a list. */
function repeatsATitle({ cells }: GridRow, { titles }: Grid): boolean {
  return cells.some((cell, column) => {
    const kind = cell && kindOf(cell);
    // 確認 under 詳細 is what each row says.
    return kind !== undefined && kind !== 'details' && kind === kindsOf(titles)[column];
  });
}
