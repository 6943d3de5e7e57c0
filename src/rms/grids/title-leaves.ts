/** Finds known titles that stand in no table: each is the whole text of an element. */

import { REAL } from '../headings/headings.ts';
import { isSecret, titleKind } from '../lexicon/titles.ts';
import { memoized } from '../page/memo.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible } from '../page/visible-text.ts';
import { kindOf, titleText } from './grid.ts';
import { cellAround } from './wrapping-table.ts';

/**
 * Words that are no titles there: headings, what can be pressed or chosen, and cells of tables, which have finders of
 * their own.
 */
const ELSEWHERE = 'nav,[role="navigation"],option,script,style,template,dt,[role="columnheader"],[role="tooltip"]';

const FIELDS = 'input,select,textarea';

/** A title is short: longer texts are not looked at. */
const LONGEST = 40;

/** The elements below `root` whose whole text is a known title, in the order of the page. */
export const titleLeaves = memoized((root: ParentNode & Node): readonly Element[] => {
  const leaves: Element[] = [];
  for (const { text: own, parent: around } of textNodesIn(root)) {
    // A word with its reading over it is taken apart into several texts.
    const ruby = around.closest('ruby')?.parentElement;
    const text = ruby ? titleText(ruby) : own;
    if (text.length > LONGEST || !titleKind(text)) continue;
    const parent = ruby ?? around;
    if (parent.closest(`${ELSEWHERE},${REAL}`) || !isVisible(parent)) continue;
    const label = parent.closest('label');
    if (label && isOfField(label, text)) continue;
    const cell = cellAround(parent);
    if (cell && (cell.tagName === 'TH' || kindOf(cell))) continue;
    if (leaves.at(-1) !== parent) leaves.push(parent);
  }
  return leaves;
});

/**
 * Whether this is the label of a field to fill in, as of a filter: a `label` may also stand before plain words. A
 * secret may be shown in a field.
 */
function isOfField(label: Element, text: string): boolean {
  const kind = titleKind(text);
  const behind = label.nextElementSibling;
  if (label.querySelector(FIELDS) || !behind) return true;
  return !(kind && isSecret(kind)) && (behind.matches(FIELDS) || behind.querySelector(FIELDS) !== null);
}
