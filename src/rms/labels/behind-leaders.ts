/** Finds the value that leaders stand before. */

import { areLeaders } from '../cells/leaders.ts';
import { isAction } from '../cells/product.ts';
import { kindOf } from '../cells/title-text.ts';
import { nextOf, textIn } from '../page/dom.ts';

/**
 * What stands behind the leaders that this element is; else the element itself. Before the next label, and before what
 * can be done there, they stand in the place of a value.
 */
export function behindLeaders(element: Element): Element {
  const next = areLeaders(textIn(element)) ? nextOf(element) : null;
  return next && textIn(next).trim() !== '' && !kindOf(next) && !isAction(textIn(next)) ? next : element;
}
