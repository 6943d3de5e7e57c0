/** Keeps a list to its own part of the page: cards of two sections may look alike, and be found as one list. */

import { isAboutSomethingElse } from '../lexicon/screen-words.ts';
import { isIn } from '../page/ancestors.ts';
import { isBefore } from '../page/roots.ts';
import { cellsOf, type Listing, type Thing } from '../sheets/sheet.ts';
import { type Heading, headingsOver } from './headings.ts';

/** This list without the rows that stand under a heading of something else, even where that is in the list itself. */
export function underOneHeading(list: Listing, headings: readonly Heading[]): Listing {
  const [first, last] = [list.things[0], list.things.at(-1)];
  if (!first || !last) return list;
  const cells = new Set<Node>(list.things.flatMap(cellsOf));
  const inside = headings.filter(
    ({ element }) => isBefore(first.element, element) && isBefore(element, startOf(last)) && !isIn(element, cells),
  );
  if (inside.length === 0) return list;
  const things = list.things.filter(
    (thing) => !isAboutSomethingElse(headingsOver(startOf(thing), inside).at(-1)?.text ?? ''),
  );
  return { ...list, things };
}

/** The first cell of a row: around cells that belong together without a box of their own stands half the page. */
function startOf(thing: Thing): Element {
  return thing.values[0]?.value ?? thing.element;
}
