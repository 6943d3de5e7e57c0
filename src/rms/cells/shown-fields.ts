/** Words that stand in a field which cannot be typed into: a form may show so what it does not let anybody change. */

import { attributeOf, findAll, isOneOf, textIn } from '../page/dom.ts';
import { isVisible } from '../page/visible.ts';

/** Where a text is typed in or chosen. */
export const FIELDS =
  'input:not([type="hidden"],[type="checkbox"],[type="radio"],[type="button"],[type="submit"]),select,textarea,[role="combobox"],[role="listbox"]';

/** A line of text that only stands there. */
const SHOWN = 'input:is([readonly],[disabled]):is(:not([type]),[type="text"],[type="date"])';

/** What a field of a key is called, by its label or in its markup: its value is never looked at. */
const OF_KEY = /key|secret|token|password|credential|キー|シークレット|トークン|認証|鍵/i;

const NAMED_BY = ['id', 'name', 'class', 'aria-label', 'placeholder', 'title'];

/** The only field in this element, if it shows a text and is none of a key. */
export function shownField(cell: Element): HTMLInputElement | undefined {
  const [field, another] = isOneOf(cell, FIELDS) ? [cell] : findAll(cell, FIELDS);
  if (!field || another || !isOneOf(field, SHOWN) || !isVisible(field)) return undefined;
  const labels = [...((field as HTMLInputElement).labels ?? [])].map(textIn);
  const names = [...labels, ...NAMED_BY.map((name) => attributeOf(field, name) ?? '')];
  return names.some((name) => OF_KEY.test(name)) ? undefined : (field as HTMLInputElement);
}

/** What stands in it; empty where there is none. */
export const textInField = (cell: Element): string => shownField(cell)?.value ?? '';
