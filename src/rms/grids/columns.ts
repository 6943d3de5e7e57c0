/**
 * Columns of blocks: where the page is laid out a cell belongs to the title over it, elsewhere to the one with the same
 * number.
 */

import { titleKind } from '../lexicon/titles.ts';
import { boxOf } from '../page/boxes.ts';
import { titleText } from './grid.ts';

export interface Columns {
  readonly titles: readonly string[];
  /** From where to where each column reaches, in CSS pixels. */
  readonly reaches: readonly { readonly left: number; readonly right: number }[];
  /** Whether the page is laid out at all: a DOM without a screen is not. */
  readonly laidOut: boolean;
}

/** The columns under these titles; `undefined` where fewer than two of them are known. */
export function columnsOf(cells: readonly Element[]): Columns | undefined {
  const titles = cells.map(titleText);
  const known = new Set(titles.map(titleKind).filter((kind) => kind !== undefined));
  if (known.size < 2) return undefined;
  const reaches = cells.map((cell) => boxOf(cell));
  return { titles, reaches, laidOut: reaches.every(({ width }) => width > 0) };
}

/**
 * These cells, each at its column; `undefined` where they are no row under these titles: too many, two under one title,
 * or (without a layout) not as many as there are titles.
 */
export function cellsUnder(columns: Columns, cells: readonly Element[]): (Element | undefined)[] | undefined {
  if (cells.length < 2) return undefined;
  if (!columns.laidOut) return cells.length === columns.titles.length ? [...cells] : undefined;
  const placed: (Element | undefined)[] = columns.titles.map(() => undefined);
  for (const cell of cells) {
    const at = columnOf(cell, columns);
    if (at < 0 || placed[at]) return undefined;
    placed[at] = cell;
  }
  return placed;
}

/** The column with which this cell shares the most of its width. */
function columnOf(cell: Element, { reaches }: Columns): number {
  const { left, right } = boxOf(cell);
  const shared = reaches.map((reach) => Math.min(right, reach.right) - Math.max(left, reach.left));
  const most = Math.max(...shared);
  return most > 0 ? shared.indexOf(most) : -1;
}

/** These elements by the lines on which they are drawn, from the top; a single one where the page is not laid out. */
export function linesOfCells(elements: readonly Element[]): Element[][] {
  const lines: { bottom: number; cells: Element[] }[] = [];
  for (const element of elements) {
    const { top, bottom, height } = boxOf(element);
    const line = lines.at(-1);
    // The next line begins under the middle of the one before.
    if (line && top < line.bottom - Math.min(height, 8) / 2) {
      line.cells.push(element);
      line.bottom = Math.max(line.bottom, bottom);
    } else lines.push({ bottom, cells: [element] });
  }
  return lines.map(({ cells }) => cells);
}
