/** Rows of a single cell: it heads the rows below it, says more of the one above it, or is a message. */

import { isSecret } from '../lexicon/titles.ts';
import { textIn } from '../page/dom.ts';
import type { LabelledValue, Thing } from './sheet.ts';

/** The cell that fills this row, if one does: it stands under several titles, and nothing beside it says anything. */
export function acrossIn({ values }: Thing): Element | undefined {
  const titled = values.filter((one) => one.by && !isBlank(one));
  const [first, ...others] = titled;
  return first && others.length > 0 && others.every(({ value }) => value === first.value) ? first.value : undefined;
}

/** Whether no word stands there, at most a sign that folds the row. What may be a secret is not looked at. */
function isBlank({ kind, value }: LabelledValue): boolean {
  return !(kind && isSecret(kind)) && !/[\p{L}\p{N}]/u.test(textIn(value));
}
