/** Finds the value of a label by where both are drawn: they may stand in sibling columns, several wrappers deep. */

import { expiryIn } from '../cells/expiry.ts';
import { areLeaders } from '../cells/leaders.ts';
import { stateIn } from '../cells/state.ts';
import { kindOf } from '../cells/title-text.ts';
import { isDrawnIn } from '../page/ancestors.ts';
import { boxOf, hasSize, sharedHeight } from '../page/boxes.ts';
import { drawnAround, drawnIn, isOneOf, kindOfNode, textIn, valueIn } from '../page/dom.ts';
import { drawnChildren } from '../page/visible.ts';

/** How many boxes around the label are looked through, and how many elements in each at most. */
const LEVELS = 6;
const MOST = 80;

/** How far a value may stand from its label, in CSS pixels. */
const FARTHEST = 300;

/** What stands right beside this label, in the innermost box around it where anything does; no label itself. */
export function valueOnScreen(label: Element, whole: Element, isOfSecret: boolean): Element | undefined {
  const box = boxOf(label);
  if (!hasSize(box)) return undefined;
  let level = 0;
  for (const around of drawnAround(whole)) {
    if (around === whole) continue;
    level += 1;
    if (level > LEVELS || isOneOf(around, 'body,html,table,tr,td,th')) return undefined;
    const leaves = leavesIn(around);
    if (!leaves) return undefined;
    const [nearest, next] = leaves
      .filter((leaf) => !isDrawnIn(leaf, whole) && (isOfSecret || !areLeaders(textIn(leaf))))
      .map((leaf) => ({ leaf, at: boxOf(leaf) }))
      .filter(({ at }) => at.left >= box.right - 2 && sharedHeight(at, box) > 0.5)
      .sort((one, other) => one.at.left - other.at.left);
    if (!nearest || nearest.at.left >= box.right + FARTHEST) continue;
    if (isOfSecret) return nearest.leaf;
    return kindOf(nearest.leaf) || (next && sayTheSame(nearest.leaf, next.leaf)) ? undefined : nearest.leaf;
  }
  return undefined;
}

/** Whether both say a state, or a day: beside one label they are of two products or keys, each in a column. */
export function sayTheSame(one: Element, other: Element): boolean {
  const isState = (cell: Element) => stateIn(cell).state !== 'unknown';
  const isDay = (cell: Element) => expiryIn(cell).expiresOn !== undefined;
  return (isState(one) && isState(other)) || (isDay(one) && isDay(other));
}

/** The innermost elements in this one that hold words themselves; `undefined` where there are too many. */
function leavesIn(around: Element): Element[] | undefined {
  const leaves: Element[] = [];
  let left = MOST;
  const walk = (element: Element) => {
    left -= 1;
    if (left < 0) return;
    if (drawnIn(element).some((node) => kindOfNode(node) === 3 && (valueIn(node) ?? '').trim() !== '')) {
      leaves.push(element);
    } else drawnChildren(element).forEach(walk);
  };
  drawnChildren(around).forEach(walk);
  return left < 0 ? undefined : leaves;
}
