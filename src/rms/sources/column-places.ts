/** Where the columns of a list are drawn, by its titles, and in which of them a cell stands. */

import { kindOf } from '../cells/title-text.ts';
import { isSecret } from '../lexicon/titles.ts';
import { boxOf, covers, type DrawnBox, sharedWidth } from '../page/boxes.ts';
import { attributeOf } from '../page/dom.ts';
import type { Line } from '../sheets/sheet.ts';

/** How much of a column a cell has to cover to stand in it among others. */
export const COVERED = 0.6;

/** How much of itself a cell has to have under a title: cells beside each other share a border. */
const LEAST = 0.25;

/** Where a column is drawn, and what the markup numbers it by. */
export interface ColumnPlace {
  readonly box: DrawnBox;
  readonly number: string | null;
  /** Whether its values are secrets. */
  readonly hides: boolean;
  /** Whether it tells of a key. */
  readonly isSaid: boolean;
}

/** The column of this title; of any cell, where it is drawn. */
export const columnOf = (title: Element): ColumnPlace => ({
  box: boxOf(title),
  number: attributeOf(title, 'aria-colindex'),
  hides: isSecret(kindOf(title)),
  isSaid: /^(?:product|state|expiry)$/.test(kindOf(title) ?? ''),
});

/** The columns: each title's, and of several storeys those that stand over no others. */
export function columnsOfHead(storeys: readonly Line[]): ColumnPlace[] {
  const cells = storeys.flatMap((line) => line.cells.flatMap((cell) => cell ?? []));
  const places = cells.map(columnOf).filter(({ box }) => box.width > 0);
  const lowest = places.filter(
    ({ box }) => !places.some((other) => other.box.width < box.width * 0.8 && sharedWidth(other.box, box) > COVERED),
  );
  const single = lowest.filter(
    (place, index) => !lowest.slice(0, index).some((other) => sharedWidth(other.box, place.box) > COVERED),
  );
  return single.sort((one, other) => one.box.left - other.box.left);
}

/** The columns in which this box stands: all that it covers; else its number's, or the one it shares most with. */
export function columnsUnder({ box, number }: ColumnPlace, columns: readonly ColumnPlace[]): number[] {
  const numbered = number === null ? -1 : columns.findIndex((column) => column.number === number);
  const shared = columns.map((column) => sharedWidth(box, column.box));
  const covered = columns.flatMap((column, at) => (covers(box, column.box, COVERED) ? [at] : []));
  if (covered.length > 1) return covered;
  if (numbered >= 0) return [numbered];
  const most = Math.max(...shared);
  // What stands askew, under two titles in part, is under neither.
  const isClear = shared.filter((share) => share > most / 2).length === 1;
  return most > LEAST && isClear ? [shared.indexOf(most)] : [];
}
