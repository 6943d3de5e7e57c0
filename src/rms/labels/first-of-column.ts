/** Tells a label with one value from the title of a column, under which the next value stands below the first. */

import { isAction, productIn } from '../cells/product.ts';
import { isUpdateCell } from '../cells/state.ts';
import { kindOf } from '../cells/title-text.ts';
import { isDrawnIn } from '../page/ancestors.ts';
import { boxOf } from '../page/boxes.ts';
import { elementBefore, nextOf, parentOf, tagNameOf } from '../page/dom.ts';
import { wordsOf } from '../page/visible-text.ts';
import type { LabelledValue } from '../sheets/sheet.ts';

/** Whether a title stands right before this value, and right behind it another one in an element alike. */
export function isFirstOfColumn(value: Element): boolean {
  const [label, next] = [elementBefore(value), nextOf(value)];
  const goesOn = next && tagNameOf(next) === tagNameOf(value) && !kindOf(next) && wordsOf(next).trim();
  return Boolean(goesOn && label && kindOf(label));
}

/**
 * Whether these values name a product under which another one stands in the same column, in a box that holds no other
 * label.
 */
export function isOneOfSeveral(values: readonly LabelledValue[]): boolean {
  return values.some(({ kind, value }) => {
    const [box, next] = [parentOf(value), nextOf(value)];
    if (kind !== 'product' || !box || !next || !isFirstOfColumn(value)) return false;
    if (values.some((other) => other.value !== value && isDrawnIn(other.value, box))) return false;
    return boxOf(next).top >= boxOf(value).bottom - 2 && mayBeAnother(next);
  });
}

/** Whether this may be a name too: below a name may also stand its company in brackets, 更新あり, or what can be done. */
function mayBeAnother(element: Element): boolean {
  const words = wordsOf(element).trim();
  return productIn(element) !== undefined && !/^[(（]/.test(words) && !isUpdateCell(element) && !isAction(words);
}
