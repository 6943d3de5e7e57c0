/** Finds the name of a card's product where it has no label: over the values as a heading, a caption or a link. */

import { folded } from '../../domain/text/japanese-text.ts';
import { isAction } from '../cells/product.ts';
import { REAL } from '../headings/headings.ts';
import { isDetailHeading, isListHeading } from '../lexicon/screen-words.ts';
import { titleOf } from '../lexicon/titles.ts';
import { isDrawnIn } from '../page/ancestors.ts';
import { childrenIn, findAll, findFirst, isOneOf, tagNameOf } from '../page/dom.ts';
import { isBefore } from '../page/roots.ts';
import { isVisible } from '../page/visible.ts';
import { wordsOf } from '../page/visible-text.ts';
import { cellsIn } from '../sheets/from-table.ts';
import type { LabelledValue } from '../sheets/sheet.ts';

/** What a product's name may stand in, the plainest first. */
const NAMES = ['h2,h3,h4,h5,h6,[role="heading"],strong,b', 'a[href],[role="link"]'];

/** Headings over a part of the page: 「ご契約」, 「検索条件」, 「状態について」 are no products. */
const NAME_OF_PART = /契約|プラン|機能|について$|(?:情報|内容|設定|状況|条件|履歴)$/;

const named = (value: Element): LabelledValue => ({ kind: 'product', label: titleOf('product'), by: undefined, value });

/** The heading, or the bold words alone, that stand right before a card. */
export function nameBefore(before: Element | null): LabelledValue | undefined {
  const heading = before && headingAlone(before);
  return heading && isNameOfProduct(heading) ? named(heading) : undefined;
}

function headingAlone(element: Element): Element | undefined {
  if (isOneOf(element, REAL)) return element;
  const bold = isOneOf(element, 'strong,b') ? element : findFirst(element, ':scope > strong,:scope > b');
  return bold && wordsOf(bold).trim() === wordsOf(element).trim() ? bold : undefined;
}

/** The name over these values in their block. Two of them head two products, and nobody says whose the values are. */
export function nameOverValues(block: Element, values: readonly LabelledValue[]): LabelledValue | undefined {
  if (tagNameOf(block) === 'TABLE') {
    const over = nameAcross(block);
    return over && isNameOfProduct(over) && wordsOf(over).trim() ? named(over) : undefined;
  }
  for (const selector of NAMES) {
    const names = findAll(block, selector).filter(
      (one) =>
        isVisible(one) &&
        wordsOf(one).trim() !== '' &&
        !isAction(wordsOf(one)) &&
        !values.some(({ value, by }) => isDrawnIn(one, value) || (by && isDrawnIn(one, by))),
    );
    const [first] = names;
    if (!first) continue;
    const isOver = values.every(({ value }) => isBefore(first, value)) && isNameOfProduct(first);
    return isOver && !names.some((other) => other !== first && tagNameOf(other) === tagNameOf(first))
      ? named(first)
      : undefined;
  }
  return undefined;
}

/** What stands across the top of a small table: its caption, or the only cell of its first row. */
function nameAcross(table: Element): Element | undefined {
  const [first] = childrenIn(table);
  if (first && tagNameOf(first) === 'CAPTION') return first;
  const [row] = findAll(table, 'tr');
  const [cell, another] = row ? cellsIn(row) : [];
  return cell && !another && isOneOf(cell, '[colspan]') ? cell : undefined;
}

/** Whether this can be the name of a card's product: it heads neither a screen nor a part of one. */
function isNameOfProduct(heading: Element): boolean {
  const name = wordsOf(heading);
  return !isListHeading(name) && !isDetailHeading(name) && !NAME_OF_PART.test(folded(name));
}
