/** The state of rows that a heading right over them says for all of them: 「利用中」, and the products below. */

import { folded } from '../../domain/text/japanese-text.ts';
import { type StateRead, stateIn } from '../cells/state.ts';
import { stateOf } from '../lexicon/state-words.ts';
import { childHolding, isDrawnIn } from '../page/ancestors.ts';
import { isElement, kindOfNode, parentNodeOf, parentOf } from '../page/dom.ts';
import { visibleChildren } from '../page/visible.ts';
import { wordsOf } from '../page/visible-text.ts';
import { acrossIn } from '../sheets/across.ts';
import type { Listing, Thing } from '../sheets/sheet.ts';
import { type Heading, headingsOver } from './headings.ts';

/**
 * The states said over the rows of this list; none where its rows have states of their own, or where anything stands in
 * between.
 */
export function statesOver(list: Listing, headings: readonly Heading[]): ReadonlyMap<Thing, StateRead> {
  const states = new Map<Thing, StateRead>();
  if (list.labels.some(({ kind }) => kind === 'state')) return states;
  const rows = new Set<Node>(list.things.map(({ element }) => element));
  const isInRow = (node: Node): boolean => {
    for (let at: Node | null = node; at; at = parentNodeOf(at)) if (rows.has(at)) return true;
    return false;
  };
  const outside = headings.filter(({ element }) => kindOfNode(element) === 9 || !isInRow(element));
  const isHeaded = outside.some(({ text }) => isState(text));
  const [first, last] = [list.things[0], list.things.at(-1)];
  const end = last && acrossIn(last);
  const isAfterRows = end && first && !acrossIn(first) && stateIn(end).state !== 'unknown';
  let across: Element | undefined;
  for (const thing of isAfterRows ? [] : list.things) {
    const cell = acrossIn(thing);
    if (cell) across = cell;
    else if (across) put(states, thing, across);
    else if (isHeaded) {
      const over = headingsOver(thing.element, outside).at(-1);
      if (over && isRightOver(over.element, thing, list)) put(states, thing, over.element as Element);
    }
  }
  return states;
}

/** Whether these words are a state and nothing else. */
export function isState(words: string): boolean {
  return stateOf(words) !== 'unknown';
}

/** Puts down what this element says; the words of a link are no state there either. */
function put(states: Map<Thing, StateRead>, thing: Thing, over: Element): void {
  const shown = stateIn(over);
  if (shown.state !== 'unknown') states.set(thing, shown);
}

/**
 * Whether only rows of this list stand between the heading and this one: the last line of a legend above the list heads
 * nothing.
 */
function isRightOver(heading: Node, { element }: Thing, list: Listing): boolean {
  if (!isElement(heading)) return false;
  let at = heading;
  let around = parentOf(at);
  for (; around && !isDrawnIn(element, around); around = parentOf(at)) {
    if (visibleChildren(around).length > 1) return false;
    at = around;
  }
  if (!around) return false;
  const children = visibleChildren(around);
  const titles = folded(list.labels.map(({ label }) => label).join(''));
  const saysTitles = (one: Element) => folded(wordsOf(one)) === titles;
  return children
    .slice(children.indexOf(at) + 1, children.indexOf(childHolding(around, element)))
    .every(
      (one) => one === list.element || saysTitles(one) || list.things.some((thing) => isDrawnIn(thing.element, one)),
    );
}
