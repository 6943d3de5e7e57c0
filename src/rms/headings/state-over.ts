/** The state of rows that a heading right over them says for all of them: 「利用中」, and the products below. */

import { type StateRead, stateIn } from '../cells/cells.ts';
import type { Grid, GridRow } from '../grids/grid.ts';
import { stateOf } from '../lexicon/state-words.ts';
import { titleKind } from '../lexicon/titles.ts';
import { childHolding } from '../page/ancestors.ts';
import { visibleChildren } from '../page/visible-text.ts';
import { type Heading, headingsOver } from './headings.ts';

/**
 * The states said over the rows of this grid; none where its rows have states of their own, or where anything stands in
 * between.
 */
export function statesOver(grid: Grid, headings: readonly Heading[]): ReadonlyMap<GridRow, StateRead> {
  const states = new Map<GridRow, StateRead>();
  if (grid.titles.some((title) => titleKind(title) === 'state')) return states;
  const outside = headings.filter(({ element }) => !grid.rows.some((row) => row.element.contains(element)));
  const isHeaded = outside.some(({ text }) => isState(text));
  const last = grid.rows.at(-1);
  const end = last && acrossIn(last);
  const isAfterRows = end && grid.rows[0] && !acrossIn(grid.rows[0]) && stateIn(end).state !== 'unknown';
  let across: Element | undefined;
  for (const row of isAfterRows ? [] : grid.rows) {
    const cell = acrossIn(row);
    if (cell) across = cell;
    else if (across) put(states, row, across);
    else if (isHeaded) {
      const over = headingsOver(row.element, outside).at(-1);
      if (over && isRightOver(over.element, row, grid)) put(states, row, over.element as Element);
    }
  }
  return states;
}

/** Whether these words are a state and nothing else. */
export function isState(words: string): boolean {
  return stateOf(words) !== 'unknown';
}

/** The cell that fills this row, if one does. Such rows may also stand below what they tell of. */
function acrossIn({ cells }: GridRow): Element | undefined {
  return cells.length > 1 && new Set(cells).size === 1 ? cells[0] : undefined;
}

/** Puts down what this element says; the words of a link are no state there either. */
function put(states: Map<GridRow, StateRead>, row: GridRow, over: Element): void {
  const shown = stateIn(over);
  if (shown.state !== 'unknown') states.set(row, shown);
}

/**
 * Whether only rows of this list stand between the heading and this one: the last line of a legend above the list heads
 * nothing.
 */
function isRightOver(heading: Node, { element }: GridRow, grid: Grid): boolean {
  let at = heading as Element;
  let around = at.parentElement;
  for (; around && !around.contains(element); around = at.parentElement) {
    if (visibleChildren(around).length > 1) return false;
    at = around;
  }
  if (!around) return false;
  const children = visibleChildren(around);
  return children
    .slice(children.indexOf(at) + 1, children.indexOf(childHolding(around, element)))
    .every((one) => one === grid.element || grid.rows.some((row) => one.contains(row.element)));
}
