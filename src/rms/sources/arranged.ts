/** Puts cells that stand in no table at columns: by their numbers, else in their order, else where they are drawn. */

import { folded } from '../../domain/text/japanese-text.ts';
import { boxOf, covers, type DrawnBox, sharedHeight, sharedWidth } from '../page/boxes.ts';
import { attributeOf } from '../page/dom.ts';
import { wordsOf } from '../page/visible-text.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';
import { headOf } from '../sheets/titles-on.ts';
import { COVERED, type ColumnPlace, columnOf, columnsOfHead, columnsUnder } from './column-places.ts';
import { areInOrder } from './in-order.ts';
import { boxOfLine } from './rows-in-parts.ts';

/**
 * These lines of cells as a sheet, whose columns are those of its titles; `undefined` where it has none, or where rows
 * are drawn askew: it would be read in part only.
 */
export function arranged(element: Element, lines: readonly Line[], isLoose = false): Sheet | undefined {
  const at = headOf(lines);
  if (at === undefined) return undefined;
  const storeys = lines.slice(0, at + 3).filter((line, index) => index === at || line.cells.every(isTitle));
  const head = storeys.length === 1 && !isLoose ? inOneOrder(lines[at]?.cells ?? []) : undefined;
  const columns = head?.map(columnOf) ?? columnsOfHead(storeys);
  const placed: { element: Element; cells: CellsByColumn }[] = [];
  for (const { element: row, cells: all } of lines) {
    let cells = (head && inOrder(all, head)) ?? placedCells(all, columns);
    if (!isLoose && isAskew(all, cells, columns)) {
      if (!head || !mayBeInOrder(all, head, columns)) return undefined;
      cells = eachAlone(all);
    }
    if (cells) placed.push({ element: row, cells });
  }
  return { element, lines: reachingDown(sideBySide(placed, columns)), isLoose };
}

/** The cells in each column; those behind the last one have no title. */
type CellsByColumn = readonly (readonly Element[])[];

/** Whether this line has a cell for each title, and not each under its own. */
function isAskew(all: Line['cells'], cells: CellsByColumn | undefined, columns: readonly ColumnPlace[]): boolean {
  if (new Set(all).size !== columns.length) return false;
  if (!cells) return true;
  const isLeft = cells.length > columns.length && columns.some(({ isSaid }, at) => isSaid && cells[at]?.length === 0);
  return isLeft || new Set(cells.flat()).size < cells.flat().length;
}

/** These titles, if none has a number and no two are drawn over each other, as a column that stays in sight is. */
function inOneOrder(cells: Line['cells']): readonly Element[] | undefined {
  const titles = cells.flatMap((cell) => cell ?? []);
  const isOwn = (title: Element, at: number) => {
    const { box, number } = columnOf(title);
    const over = titles.slice(0, at).filter((other) => sharedWidth(boxOf(other), box) > COVERED);
    return number === null && box.width > 0 && !over.some((other) => saysNothing(other) || saysTheSame(other, title));
  };
  return titles.every(isOwn) ? titles : undefined;
}

/** As many cells as there are titles stand in their order, each at its own as it is drawn. */
function inOrder(cells: Line['cells'], head: readonly Element[]): CellsByColumn | undefined {
  const isUnder = (cell: Element | undefined, at: number) => {
    const title = head[at];
    return cell && title && sharedWidth(boxOf(cell), boxOf(title)) > 0.5;
  };
  return cells.length === head.length && cells.every(isUnder) ? eachAlone(cells) : undefined;
}

const eachAlone = (cells: Line['cells']): CellsByColumn => cells.map((cell) => (cell ? [cell] : []));

/** Whether these cells, drawn askew, stand in the order of their titles, and none under another. */
function mayBeInOrder(cells: Line['cells'], head: readonly Element[], columns: readonly ColumnPlace[]): boolean {
  const isElsewhere = (cell: Element | undefined, at: number) => {
    const places = cell ? columnsUnder(columnOf(cell), columns) : [];
    return places.length > 0 && !places.includes(at);
  };
  return areInOrder(head, cells) && !cells.some(isElsewhere) && !arePushed(cells, columns);
}

const isTitle = (cell: Element | undefined) => cell !== undefined && attributeOf(cell, 'role') === 'columnheader';

/** What stands side by side under one title, as the two ends of a period do, in columns of its own under that title. */
function sideBySide(
  lines: readonly { element: Element; cells: CellsByColumn }[],
  columns: readonly ColumnPlace[],
): Line[] {
  const widths = columns.map((_, at) => Math.max(1, ...lines.map(({ cells }) => cells[at]?.length ?? 0)));
  return lines.map(({ element, cells }) => {
    const titled = widths.flatMap((width, at): (Element | undefined)[] => {
      const [first, ...others] = cells[at] ?? [];
      const isWhole = first && others.length === 0 && covers(boxOf(first), (columns[at] as ColumnPlace).box, COVERED);
      return Array.from({ length: width }, (_, part) => (isWhole ? first : cells[at]?.[part]));
    });
    return { element, cells: [...titled, ...cells.slice(columns.length).flat()] };
  });
}

/** These lines with the titles that reach down from one storey of the head into the next. */
function reachingDown(lines: readonly Line[]): Line[] {
  const filled: Line[] = [];
  for (const line of lines) {
    const above = filled.at(-1);
    const reaching = line.cells.some(isTitle) ? above?.cells.map((cell) => (isTitle(cell) ? cell : undefined)) : [];
    const own = boxOfLine(line);
    const cells = line.cells.map((cell, at) => {
      const over = reaching?.[at];
      return cell ?? (over && sharedHeight(boxOf(over), own) > 0.5 ? over : undefined);
    });
    filled.push({ ...line, cells });
  }
  return filled;
}

/** Each of these cells at its column, or at all that it spans; `undefined` where two of them claim one. */
function placedCells(cells: Line['cells'], columns: readonly ColumnPlace[]): CellsByColumn | undefined {
  const placed: Element[][] = columns.map(() => []);
  const untitled: Element[][] = [];
  // As many cells as titles that do not stand under them are drawn askew.
  const mayBeParts = cells.length > columns.length;
  if (cells.length === columns.length && arePushed(cells, columns)) return undefined;
  for (const cell of new Set(cells)) {
    if (!cell) continue;
    const places = columnsUnder(columnOf(cell), columns);
    if (places.length === 0) untitled.push([cell]);
    for (const at of places) {
      const own = withCell(placed[at] ?? [], cell, columns[at] as ColumnPlace, mayBeParts);
      if (!own) return undefined;
      placed[at] = own;
    }
  }
  return [...placed, ...untitled];
}

/** What stands in this column with this cell; `undefined` where both claim it. */
function withCell(before: Element[], cell: Element, column: ColumnPlace, mayBeParts: boolean) {
  const others = column.hides ? [] : before.filter((other) => !saysNothing(other));
  if (others.length > 0 && saysNothing(cell)) return before;
  const own = others.filter((other) => !saysTheSame(other, cell));
  const areOfOne = mayBeParts && own.every((other) => areParts(other, cell, column.box));
  return own.length === 0 || areOfOne ? [...own, cell] : undefined;
}

/** Whether one of these cells reaches under a second title, and others so stand in their order under none of theirs. */
function arePushed(cells: Line['cells'], columns: readonly ColumnPlace[]): boolean {
  const places = cells.map((cell) => (cell ? columnsUnder(columnOf(cell), columns) : []));
  return places.some(({ length }) => length > 1) && !places.every((own, at) => own.includes(at));
}

const saysNothing = (cell: Element) => wordsOf(cell).trim() === '';

/** A copy that stays in sight is drawn over the cell that it is a copy of. */
const saysTheSame = (one: Element, other: Element) => folded(wordsOf(one)) === folded(wordsOf(other));

/** Whether these two stand side by side within a column. */
function areParts(one: Element, other: Element, column: DrawnBox): boolean {
  const [box, beside] = [boxOf(one), boxOf(other)];
  const areWithin = [box, beside].every(({ left, right }) => left >= column.left - 2 && right <= column.right + 2);
  return areWithin && sharedWidth(box, beside) < 0.1 && sharedHeight(box, beside) > 0.5;
}
