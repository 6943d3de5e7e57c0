/** Keeps a list to its own part of the page: rows of two sections may look alike, and be found as one list. */

import { isAboutSomethingElse } from '../lexicon/screen-words.ts';
import { isSecret } from '../lexicon/titles.ts';
import { ancestorOfAll, childHolding, isDrawnIn, isIn } from '../page/ancestors.ts';
import { drawnIn, isElement, kindOfNode, textIn, valueIn } from '../page/dom.ts';
import { isBefore } from '../page/roots.ts';
import { isVisible } from '../page/visible.ts';
import { cellsOf, type LabelledValue, type Listing, type Thing } from '../sheets/sheet.ts';
import { type Heading, headingsOver } from './headings.ts';

/** This list without the rows that stand under words about something else, even where those are in the list itself. */
export function underOneHeading(list: Listing, headings: readonly Heading[]): Listing {
  const [first, last] = [list.things[0], list.things.at(-1)];
  if (!first || !last) return list;
  const cells = new Set<Node>(list.things.flatMap(cellsOf));
  const inside = headings.filter(
    ({ element }) => isBefore(first.element, element) && isBefore(element, startOf(last)) && !isIn(element, cells),
  );
  const others = boxesOfOthers(list);
  if (inside.length === 0 && others.size === 0) return list;
  const things = list.things.filter(
    (thing) =>
      !isIn(startOf(thing), others) && !isAboutSomethingElse(headingsOver(startOf(thing), inside).at(-1)?.text ?? ''),
  );
  return { ...list, things };
}

/** The first cell of a row: around cells that belong together without a box of their own stands half the page. */
function startOf(thing: Thing): Element {
  return thing.values[0]?.value ?? thing.element;
}

/**
 * The boxes among the rows which begin with words about something else, as 「利用できる機能」: what stands in them looks like
 * rows of the list. Cards say in words of their own what they are about.
 */
function boxesOfOthers({ things, labels }: Listing): Set<Element> {
  // A line alone stands under the first title too.
  const rows = things.filter(({ values }) => values.filter(saysWords).length > 1).map(cellsOf);
  const cells = new Set<Node>(rows.flat());
  const [start, ...others] = rows.flatMap(([first]) => first ?? []);
  if (!start || others.length === 0) return new Set();
  const around = ancestorOfAll([start, ...others]);
  const boxes = new Set([start, ...others].map((one) => childHolding(around, one)));
  const [first] = boxes;
  if (!first || boxes.has(around) || labels.some(({ by }) => by && isDrawnIn(by, first))) return new Set();
  return new Set(
    [...boxes].filter((box) => !cells.has(box) && isAboutSomethingElse(wordsBeforeCells(box, cells) ?? '')),
  );
}

const saysWords = ({ kind, value }: LabelledValue) => !isSecret(kind) && /[\p{L}\p{N}]/u.test(textIn(value));

/** What stands in this box before the first of these cells; `undefined` where there is nothing but them. */
function wordsBeforeCells(box: Element, cells: ReadonlySet<Node>): string | undefined {
  let words = '';
  const walk = (element: Element): boolean =>
    drawnIn(element).every((node) => {
      if (cells.has(node)) return false;
      if (kindOfNode(node) === 3) words += valueIn(node) ?? '';
      return !isElement(node) || !isVisible(node) || walk(node);
    });
  walk(box);
  return words.trim() || undefined;
}
