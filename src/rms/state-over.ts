/** The state of rows that a heading right over them says for all of them: 「利用中」, and the products below. */

import { stateOf } from '../domain/states.ts';
import type { StateShown } from './cells.ts';
import { childHolding } from './grids/ancestors.ts';
import type { Grid, GridRow } from './grids/grid.ts';
import { type Heading, headingsOver } from './headings.ts';
import { titleKind } from './titles.ts';
import { visibleChildren, wordsOf } from './visible-text.ts';

/** The states said over the rows of this grid; none where its rows have states of their own, or where anything stands in between. */
export function statesOver(grid: Grid, headings: readonly Heading[]): ReadonlyMap<GridRow, StateShown> {
  const states = new Map<GridRow, StateShown>();
  if (grid.titles.some((title) => titleKind(title) === 'state')) return states;
  const outside = headings.filter(({ element }) => !grid.rows.some((row) => row.element.contains(element)));
  const isHeaded = outside.some(({ text }) => isState(text));
  let across: Element | undefined;
  for (const row of grid.rows) {
    const [cell] = row.cells;
    if (cell && row.cells.length > 1 && new Set(row.cells).size === 1) across = cell;
    else if (across) put(states, row, wordsOf(across));
    else if (isHeaded) {
      const over = headingsOver(row.element, outside).at(-1);
      if (over && isRightOver(over.element, row, grid)) put(states, row, over.text);
    }
  }
  return states;
}

/** Whether these words are a state and nothing else. */
export function isState(words: string): boolean {
  return stateOf(words) !== 'unknown';
}

function put(states: Map<GridRow, StateShown>, row: GridRow, words: string): void {
  if (isState(words)) states.set(row, { state: stateOf(words), words: words.trim() });
}

/** Whether only rows of this list stand between the heading and this one: the last line of a legend above the list heads nothing. */
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
