/** Lists that are one definition list with all products in it, one after the other: 製品名, 状態, 有効期限, and again 製品名. */

import { titleText } from '../cells/title-text.ts';
import { namesSomethingElse } from '../lexicon/screen-words.ts';
import { isSecret } from '../lexicon/titles.ts';
import { findAll, nextOf, tagNameOf } from '../page/dom.ts';
import type { LabelledValue, Listing, Thing } from '../sheets/sheet.ts';

/** The list that this definition list is: every product begins with its name and says nothing twice. */
export function termsList({ element, values }: Thing): Listing | undefined {
  if (tagNameOf(element) !== 'DL') return undefined;
  const products: LabelledValue[][] = [];
  for (const one of values) {
    if (one.kind === 'product') products.push([]);
    const product = products.at(-1);
    if (!product || (one.kind && isSecret(one.kind)) || product.some(({ kind }) => kind === one.kind)) return undefined;
    product.push(one);
  }
  // Where something else begins between the products, its labels would be taken for theirs.
  const tellsOfMore = findAll(element, 'dt').some((term) => namesSomethingElse(titleText(term)));
  if (products.length < 2 || tellsOfMore) return undefined;
  const things = products.map((product): Thing => {
    // 更新あり may be a second value of 状態, without a label of its own.
    const state = product.find(({ kind }) => kind === 'state')?.value;
    const behind = state && nextOf(state);
    const update =
      behind && tagNameOf(behind) === 'DD' ? [{ kind: undefined, label: '', by: undefined, value: behind }] : [];
    return { element: product[0]?.value as Element, values: [...product, ...update] };
  });
  const labels = values.filter((one, at) => values.findIndex(({ kind }) => kind === one.kind) === at);
  return { element, captions: [], labels, things };
}
