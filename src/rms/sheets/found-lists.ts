/**
 * The lists that are found in a page, one after the other: what one has understood is no part of another. Its rows and
 * cells are *taken* then. A list that names no products takes nothing: its cells may turn out to be part of cards.
 */

import { isIn } from '../page/ancestors.ts';
import { drawnAround } from '../page/dom.ts';
import { isOutOfSight } from '../page/visible.ts';
import { acrossIn } from './across.ts';
import { cellsOf, type Listing, type Thing } from './sheet.ts';
import { isAskew } from './sure.ts';

export interface FoundLists {
  readonly lists: () => readonly Listing[];
  /** Whether any of them names its products. */
  readonly haveNames: () => boolean;
  /** Whether this is a part of one that names them. */
  readonly isTaken: (element: Element) => boolean;
  /** Adds what of it is free; whether it names its products. One without names leaves its cells to others. */
  readonly take: (list: Listing | undefined) => boolean;
  /** Leaves nothing in this element to other lists. */
  readonly close: (element: Element) => void;
}

/** Whether one of its titles is that of the products. */
export const hasNames = ({ labels }: Listing): boolean => labels.some(({ kind }) => kind === 'product');

/** None yet. */
export function foundLists(): FoundLists {
  const lists: Listing[] = [];
  const taken = new Set<Node>();
  /** What stands around what is taken. */
  const holding = new Set<Node>();
  /** The cells of lists without names. */
  const told = new Set<Node>();
  const isTaken = (element: Element) => isIn(element, taken);
  const isFree = (element: Element) => !isTaken(element) && !holding.has(element);
  const keep = (things: readonly Thing[]) => {
    const parts = things.flatMap((thing) => [thing.element, ...cellsOf(thing)]);
    for (const part of parts) taken.add(part);
    for (const { by } of things[0]?.values ?? []) if (by) taken.add(by);
    for (const part of parts) {
      for (const around of drawnAround(part)) {
        if (holding.has(around)) break;
        holding.add(around);
      }
    }
  };
  return {
    lists: () => lists,
    haveNames: () => lists.some(hasNames),
    isTaken,
    take: (list) => {
      const things = list?.things.filter((thing) => !isTaken(thing.element) && cellsOf(thing).every(isFree)) ?? [];
      if (!list || things.every(acrossIn) || isOutOfSight(list.element) || isAskew(list)) return false;
      const cells = things.flatMap(cellsOf);
      // A copy of the titles over the same rows says nothing new.
      if (!hasNames(list) && cells.every((cell) => told.has(cell))) return false;
      lists.push({ ...list, things });
      if (hasNames(list)) keep(things);
      else for (const cell of cells) told.add(cell);
      return hasNames(list);
    },
    close: (element) => void taken.add(element),
  };
}
