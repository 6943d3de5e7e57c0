/** Puts cells that stand in no table at columns: by their numbers, else in their order, else where they are drawn. */

import { folded } from '../../domain/text/japanese-text.ts';
import { kindOf } from '../cells/title-text.ts';
import { isSecret } from '../lexicon/titles.ts';
import { boxOf, type DrawnBox, hasSize, sharedHeight, sharedWidth } from '../page/boxes.ts';
import { attributeOf, closestTo, parentOf } from '../page/dom.ts';
import { wordsOf } from '../page/visible-text.ts';
import type { Line, Sheet } from './sheet.ts';
import { headOf } from './titles-on.ts';

/** How much of a column a cell has to cover to stand in it among others. */
const COVERED = 0.6;

/** How much of itself a cell has to have under a title: cells beside each other share a border. */
const LEAST = 0.25;

/** Where a column is drawn, and what the markup numbers it by. */
interface Place {
  readonly box: DrawnBox;
  readonly number: string | null;
}

/** These lines of cells as a sheet, whose columns are those of its titles; `undefined` where it has none. */
export function arranged(element: Element, lines: readonly Line[], isLoose = false): Sheet | undefined {
  const at = headOf(lines);
  if (at === undefined) return undefined;
  const columns = placesOf(lines, at);
  const head = isLoose ? [] : inOneOrder(lines[at]?.cells ?? [], columns);
  const placed = lines.flatMap((line) => {
    const cells = inOrder(line.cells, head) ?? placedCells(line.cells, columns);
    return cells ? [{ element: line.element, cells }] : [];
  });
  return { element, lines: placed, isLoose };
}

/** The titles in the order of the markup, if it is also that of the columns and none has a number. */
function inOneOrder(cells: Line['cells'], columns: readonly Place[]): Line['cells'] {
  const isIn = (cell: Element | undefined, at: number) => cell && boxOf(cell).left === columns[at]?.box.left;
  const isDrawnSo = cells.length === columns.length && cells.every(isIn);
  return isDrawnSo && columns.every(({ number }) => number === null) ? cells : [];
}

/** As many cells as there are titles stand in their order, each at its own as it is drawn. */
function inOrder(cells: Line['cells'], head: Line['cells']): Line['cells'] | undefined {
  const isUnder = (cell: Element | undefined, at: number) => {
    const title = head[at];
    return cell && title && sharedWidth(boxOf(cell), boxOf(title)) > 0.5;
  };
  return cells.length === head.length && cells.every(isUnder) ? cells : undefined;
}

/** The columns: each title's, and of several storeys those that stand over no others. */
function placesOf(lines: readonly Line[], at: number): Place[] {
  const isTitle = (cell: Element | undefined) => cell && attributeOf(cell, 'role') === 'columnheader';
  const storeys = lines.slice(0, at + 3).filter((line, index) => index === at || line.cells.every(isTitle));
  const cells = storeys.flatMap((line) => line.cells.flatMap((cell) => cell ?? []));
  const places = cells.map((cell) => ({ box: boxOf(cell), number: numberOf(cell) })).filter(({ box }) => box.width > 0);
  const lowest = places.filter(
    ({ box }) => !places.some((other) => other.box.width < box.width * 0.8 && sharedWidth(other.box, box) > COVERED),
  );
  const single = lowest.filter(
    (place, index) => !lowest.slice(0, index).some((other) => sharedWidth(other.box, place.box) > COVERED),
  );
  return single.sort((one, other) => one.box.left - other.box.left);
}

const numberOf = (cell: Element) => attributeOf(cell, 'aria-colindex');

/** Each of these cells at its column, or at all that it spans; `undefined` where two of them claim one. */
function placedCells(cells: Line['cells'], columns: readonly Place[]): (Element | undefined)[] | undefined {
  const placed: (Element | undefined)[] = columns.map(() => undefined);
  const untitled: Element[] = [];
  for (const cell of cells) {
    if (!cell) continue;
    const places = columnsAt(boxOf(cell), numberOf(cell), columns);
    if (places.length === 0) untitled.push(cell);
    for (const at of places) {
      const other = placed[at];
      if (other && other !== cell && !saysNothing(cell)) {
        if (!saysNothing(other) && !saysTheSame(other, cell)) return undefined;
      } else if (other) continue;
      placed[at] = cell;
    }
  }
  return [...placed, ...untitled];
}

const saysNothing = (cell: Element) => !hidesSecret(cell) && wordsOf(cell).trim() === '';

/** A copy that stays in sight is drawn over the cell that it is a copy of. */
const saysTheSame = (one: Element, other: Element) => folded(wordsOf(one)) === folded(wordsOf(other));

const hidesSecret = (cell: Element) => {
  const kind = kindOf(cell);
  return kind !== undefined && isSecret(kind);
};

/** The columns in which this box stands: all that it covers; else its number's, or the one it shares most with. */
function columnsAt(box: DrawnBox, number: string | null, columns: readonly Place[]): number[] {
  const numbered = number === null ? -1 : columns.findIndex((column) => column.number === number);
  const shared = columns.map((column) => sharedWidth(box, column.box));
  const covered = columns.flatMap((column, at) => {
    const width = Math.min(box.right, column.box.right) - Math.max(box.left, column.box.left);
    return width >= column.box.width * COVERED ? [at] : [];
  });
  if (covered.length > 1) return covered;
  if (numbered >= 0) return [numbered];
  const most = Math.max(...shared);
  return most > LEAST ? [shared.indexOf(most)] : [];
}

/** What data grids number or name their rows by, in every part alike. */
const NUMBERS = ['aria-rowindex', 'row-id', 'row-index', 'data-row-id', 'data-rowindex', 'data-row-key'];

/** These rows, with the parts of one as one: they stand beside each other at one height, and no number parts them. */
export function joinedLines(rows: readonly Line[]): Line[] {
  const drawn = rows.map((row) => ({ row, box: boxOf(row.element) })).filter(({ box }) => hasSize(box));
  const joined: (typeof drawn)[] = [];
  for (const part of drawn.sort((one, other) => one.box.top - other.box.top)) {
    const beside = joined.at(-1);
    const isPart = beside?.every(
      ({ row, box }) =>
        parentOf(row.element) !== parentOf(part.row.element) &&
        sharedHeight(box, part.box) > 0.5 &&
        sharedWidth(box, part.box) < 0.2 &&
        isOneNumber(numberIn(row), numberIn(part.row)),
    );
    if (beside && isPart) beside.push(part);
    else joined.push([part]);
  }
  return joined.map((parts) => ({
    element: (parts[0] as (typeof drawn)[number]).row.element,
    cells: parts.flatMap(({ row }) => row.cells),
  }));
}

/** What this row is numbered by; the titles may have no number. */
function numberIn({ element }: Line): string | undefined {
  return NUMBERS.flatMap((name) => attributeOf(element, name) ?? [])[0];
}

/** Whether the markup numbers cells that stand beside each other as cells of different rows. */
export function isOfSeveralRows({ cells }: Line): boolean {
  const numbers = cells.flatMap((element) => {
    const row = element && closestTo(element, '[role="row"],tr,[row-id],[row-index]');
    return (row && numberIn({ element: row, cells })) ?? [];
  });
  return new Set(numbers).size > 1;
}

const isOneNumber = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other;
