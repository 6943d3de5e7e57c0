/**
 * Whether cells that stand in no row together may be taken for one: only where they are drawn so, and say what rows
 * say.
 */

import { expiryIn, isUpdateCell, stateIn } from '../cells/cells.ts';
import { kindsOf, type TitleKind } from '../lexicon/titles.ts';
import { boxOf } from '../page/boxes.ts';
import { wordsOf } from '../page/visible-text.ts';
import type { Grid, GridRow } from './grid.ts';

/**
 * Whether a person would read these rows so. Remarks below each value look like rows too, but most of them say neither
 * state nor day.
 */
export function areRows({ rows, titles }: Grid): boolean {
  const sure = rows.filter((row) => isSure(row, titles)).length;
  return (rows.length > 2 ? sure * 2 > rows.length : sure === rows.length) && rows.every(isLevel);
}

function isSure({ cells }: GridRow, titles: readonly string[]): boolean {
  const of = (wanted: TitleKind) =>
    cells.filter((cell, column) => cell && kindsOf(titles)[column] === wanted) as Element[];
  const days = of('expiry').map(expiryIn);
  const states = of('state');
  if (days.some(({ unreadable }) => unreadable !== undefined) || states.some(isUpdateCell)) return false;
  const isDated = days.some(({ expiresOn }) => expiresOn);
  // Where days alone tell rows from remarks, they stand there alone too.
  if (states.length === 0) return isDated && of('expiry').every((cell) => /^[\d/.:年月日\s-]*$/.test(wordsOf(cell)));
  return isDated || states.every((cell) => stateIn(cell).state !== 'unknown');
}

/** Whether these cells are drawn at one height, not one below the other; where nothing is drawn nobody knows better. */
function isLevel({ cells }: GridRow): boolean {
  const [first, ...others] = cells.flatMap((cell) => (cell ? boxOf(cell) : []));
  return others.every((other) => {
    if (!first?.width || !other.width) return true;
    const shared = Math.min(first.bottom, other.bottom) - Math.max(first.top, other.top);
    return shared >= Math.min(first.height, other.height) / 2;
  });
}
