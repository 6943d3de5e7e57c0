/** Finds values that have their labels beside, over or before them: in tables, definition lists, blocks and lines. */

import { kindOf, titleText } from '../cells/title-text.ts';
import { isSecret } from '../lexicon/titles.ts';
import { isDrawnIn } from '../page/ancestors.ts';
import { boxOf, sharedHeight, sharedWidth } from '../page/boxes.ts';
import { findAll, nextOf, tagNameOf, textIn } from '../page/dom.ts';
import type { Part } from '../page/roots.ts';
import { isOutOfSight, isVisible } from '../page/visible.ts';
import type { LabelledValue, Line, Thing } from '../sheets/sheet.ts';
import { tablesIn } from '../sources/from-table.ts';
import { behindLeaders } from './behind-leaders.ts';
import { sayTheSame } from './beside-on-screen.ts';
import { blocksOfLabels } from './in-blocks.ts';
import type { Labelled } from './split-blocks.ts';

/**
 * Every group of labelled values in these parts that a person can see and that is no part of what is taken. Where
 * nothing else says that they are labels, fewer than `least` in a part are words in a sentence.
 */
export function labelGroups(parts: readonly Part[], isTaken: (element: Element) => boolean, least = 2): Thing[] {
  const tables = parts.flatMap(tablesIn).filter(({ element }) => !isTaken(element));
  const terms = parts.flatMap(termGroups).filter(({ element }) => !isTaken(element));
  const pairs = terms.filter(({ element }) => isOnePair(element)).flatMap(cellsWithLabels);
  return [
    ...tables.map(({ element, lines }) => ({ element, values: lines.flatMap(besideInRow) })),
    ...terms.filter(({ element }) => !isOnePair(element)),
    ...blocksOfLabels(parts, isTaken, pairs, pairs.length > 0 ? 1 : least),
  ]
    .map(({ element, values }) => ({ element, values: values.filter(isDrawnSo) }))
    .filter(({ element, values }) => values.length > 0 && !isOutOfSight(element));
}

/** Whether the value is drawn beside or under its label: what does not stand together does not belong together. */
function isDrawnSo({ by, value }: LabelledValue): boolean {
  if (!by || by === value || isDrawnIn(by, value)) return true;
  const [label, box] = [boxOf(by), boxOf(value)];
  const isBeside = box.right > label.left && (box.height === 0 || sharedHeight(label, box) > 0);
  return isBeside || (box.bottom > label.top && (box.width === 0 || sharedWidth(label, box) > 0));
}

type Label = Omit<LabelledValue, 'value'>;

/**
 * The pairs of one row. A cell behind a label is its value, unless it is a label itself: 状態 beside 有効期限 is the head of
 * a list, not a pair. Nor is it one where another value of that kind stands right behind it: nobody says here which of
 * the two is meant. What stands behind the label of a secret is not looked at, not even for whether it is a label.
 */
function besideInRow(row: Line): LabelledValue[] {
  const own = ownCells(row);
  const isOfOneTag = new Set(own.map(tagNameOf)).size === 1;
  const values: LabelledValue[] = [];
  let before: Label | undefined;
  let last: LabelledValue | undefined;
  for (const cell of own) {
    if (before && isSecret(before.kind)) {
      values.push({ ...before, value: behindLeaders(cell) });
      before = undefined;
      continue;
    }
    if (isBetween(cell, before)) continue;
    // Two titles side by side, and all cells alike: what stands behind the other titles is a title too (製品名 beside 備考).
    if (before && isOfOneTag && kindOf(cell)) return [];
    if (last && !before && saysAgain(last, cell)) values.pop();
    // A title beside titles is the head of a list, whatever it says.
    last = tagNameOf(cell) === 'TD' || !isOfOneTag ? valueBehind(before, cell) : undefined;
    if (last) values.push(last);
    before = labelIn(cell);
  }
  // So it is where the last of them has nothing behind it: 状態 | 登録日 | 有効期限.
  return before && isOfOneTag ? [] : values;
}

const valueBehind = (before: Label | undefined, value: Element): LabelledValue | undefined =>
  before && !kindOf(value) ? { ...before, value } : undefined;

const saysAgain = ({ value }: LabelledValue, cell: Element) => !kindOf(cell) && sayTheSame(value, cell);

/** The cells that stand in this row alone, each once. */
const ownCells = ({ element, cells }: Line): Element[] =>
  [...new Set(cells)].filter((cell) => cell !== undefined).filter((cell) => isDrawnIn(cell, element));

function labelIn(cell: Element): Label | undefined {
  const kind = kindOf(cell);
  return kind && { kind, label: titleText(cell), by: cell };
}

/** Whether this only leads from a label to its value: a colon, or dots. */
const isBetween = (cell: Element, before: Label | undefined) =>
  /^[:：]$/.test(textIn(cell).trim()) || (before !== undefined && behindLeaders(cell) !== cell);

/** Whether this definition list is one label and its value: it is one block of several, as each figure of a card. */
const isOnePair = (list: Element) => findAll(list, 'dt').length === 1;

const cellsWithLabels = ({ values }: Thing): Labelled[] =>
  values.map((value) => ({ ...value, at: value.by ?? value.value }));

/** The definition lists below `root` with their known labels. */
function termGroups(root: Part): Thing[] {
  return findAll(root, 'dl')
    .filter(isVisible)
    .map((element) => ({ element, values: findAll(element, 'dt').flatMap(termOf) }));
}

function termOf(by: Element): LabelledValue[] {
  const kind = kindOf(by);
  const next = nextOf(by);
  const value = next && behindLeaders(next);
  return kind && value && tagNameOf(value) === 'DD' && isVisible(by) && isVisible(value)
    ? [{ kind, label: titleText(by), by, value }]
    : [];
}
