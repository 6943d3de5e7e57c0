/** Finds known titles wherever they stand: each is the whole text of an element. */

import { shownField } from '../cells/shown-fields.ts';
import { kindOf, titleText } from '../cells/title-text.ts';
import { REAL } from '../headings/headings.ts';
import { isSecret, titleKind } from '../lexicon/titles.ts';
import {
  closestTo,
  findFirst,
  isOneOf,
  nextNodeOf,
  nextOf,
  nodeNameOf,
  parentOf,
  tagNameOf,
  withAncestors,
} from '../page/dom.ts';
import { memoized } from '../page/memo.ts';
import type { Part } from '../page/roots.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible } from '../page/visible.ts';
import { cellAround } from '../sources/from-table.ts';

/** Words that are no titles there: headings, and what can be pressed or chosen. */
const ELSEWHERE = `nav,[role="navigation"],option,script,style,template,[role="tooltip"],${REAL}`;
/** Cells of tables and definition lists, whose markup says itself what they are. */
const OF_MARKUP = 'dt,[role="columnheader"]';

const FIELDS = 'input,select,textarea';

/** How many elements may stand around a label alone, to lay it out beside its value. */
const MOST_WRAPPERS = 5;

/** A title is short: longer texts are not looked at. */
const LONGEST = 40;

/** The elements below `root` whose whole text is a known title, in the order of the page. */
export const titlesIn = memoized((root: Part): readonly Element[] => {
  const leaves: Element[] = [];
  for (const { node, text: own, parent: around } of textNodesIn(root)) {
    if (own.length > LONGEST * 4) continue;
    // A word with its reading over it, or one that may break, is taken apart into several texts.
    const ruby = closestTo(around, 'ruby');
    const parent = (ruby && parentOf(ruby)) ?? around;
    const isPart = ruby !== null || isBreak(nextNodeOf(node));
    if (!titleKind(isPart ? titleText(parent) : own) || leaves.at(-1) === parent) continue;
    if (closestTo(parent, ELSEWHERE) || !isVisible(parent)) continue;
    const label = closestTo(parent, 'label');
    if (!(label && isOfField(label, own))) leaves.push(parent);
  }
  return leaves;
});

const isBreak = (node: Node | null) => node !== null && nodeNameOf(node) === 'WBR';

/** Those of them that stand in no cell that is a title by itself. */
export const looseTitles = memoized((root: Part): readonly Element[] =>
  titlesIn(root).filter((leaf) => {
    if (closestTo(leaf, OF_MARKUP)) return false;
    const cell = cellAround(leaf);
    return !(cell && (tagNameOf(cell) === 'TH' || kindOf(cell)));
  }),
);

/**
 * Whether this is the label of a field to fill in, as of a filter: a `label` may also stand before plain words, or
 * around a field that only shows something. A secret may be shown in a field.
 */
function isOfField(label: Element, text: string): boolean {
  if (shownField(label)) return false;
  const kind = titleKind(text);
  const whole = [...withAncestors(label)].slice(0, MOST_WRAPPERS).find((around) => nextOf(around));
  const behind = whole && nextOf(whole);
  if (!behind || findFirst(whole, FIELDS)) return true;
  if (kind && isSecret(kind)) return false;
  return (isOneOf(behind, FIELDS) || findFirst(behind, FIELDS) !== undefined) && !shownField(behind);
}
