/** Grids that are one definition list with all products in it, one after the other: 製品名, 状態, 有効期限, and again 製品名. */

import { namesSomethingElse } from '../lexicon/screen-words.ts';
import { isSecret, type TitleKind } from '../lexicon/titles.ts';
import { isVisible } from '../page/visible-text.ts';
import { pairsIn } from '../pairs/definition-list.ts';
import type { Pair } from '../pairs/pair.ts';
import { type Grid, type GridRow, titleText } from './grid.ts';

/** The definition lists below `root` in which several products begin, in the order of the page. */
export function* productTerms(root: ParentNode): Iterable<Grid> {
  for (const list of root.querySelectorAll('dl')) {
    const pairs = pairsIn(list);
    const products = productsIn(pairs);
    if (!products || products.length < 2 || !isVisible(list) || tellsOfMore(list)) continue;
    const titles = new Map(pairs.map(({ kind, label }) => [kind, label]));
    const rows = products.map((product) => rowOf(product, [...titles.keys()]));
    yield { element: list, captions: [], titles: [...titles.values(), ''], rows };
  }
}

/** Whether something else begins between the products, whose labels would be taken for theirs. */
function tellsOfMore(list: Element): boolean {
  return [...list.querySelectorAll('dt')].some((term) => namesSomethingElse(titleText(term)));
}

/** The labels of each product, where every one begins with its name and says nothing twice. */
function productsIn(pairs: readonly Pair[]): Pair[][] | undefined {
  const products: Pair[][] = [];
  for (const pair of pairs) {
    if (pair.kind === 'product') products.push([]);
    const product = products.at(-1);
    if (!product || isSecret(pair.kind) || product.some(({ kind }) => kind === pair.kind)) return undefined;
    product.push(pair);
  }
  return products;
}

function rowOf(product: readonly Pair[], kinds: readonly TitleKind[]): GridRow {
  const of = (wanted: TitleKind) => product.find(({ kind }) => kind === wanted)?.value;
  // 更新あり may be a second value of 状態, without a label of its own.
  const behind = of('state')?.nextElementSibling;
  const cells = [...kinds.map(of), behind?.tagName === 'DD' ? behind : undefined];
  return { element: of('product') as Element, cells };
}
