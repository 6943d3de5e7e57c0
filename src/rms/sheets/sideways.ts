/** Lists that lie on their side: the titles run down the first column, and each further one is one product, or key. */

import { kindOf, titleText } from '../cells/title-text.ts';
import { isSecret, type TitleKind } from '../lexicon/titles.ts';
import { wordsOf } from '../page/visible-text.ts';
import type { Line, Listing, Sheet } from './sheet.ts';
import { type TitledColumn, valuesIn } from './titles-on.ts';

/** The list on this sheet, if it lies on its side. With a single product it is labels and values instead. */
export function sidewaysList({ element, lines }: Sheet): Listing | undefined {
  const products = (lines[0]?.cells.length ?? 0) - 1;
  // Asked first, since every table is: hardly one has known titles down its first column.
  if (products < 2 || new Set(lines.map(({ cells: [by] }) => by && kindOf(by))).size < 3) return undefined;
  if (!lines.every(({ cells }) => new Set(cells).size === products + 1)) return undefined;
  const columns = lines.map(
    ({ cells: [by] }): TitledColumn => ({ kind: by && kindOf(by), label: by ? titleText(by) : '', by }),
  );
  const named = columns.findIndex(({ kind }) => kind === 'product');
  const names = (named < 0 ? headOfKeys(lines, columns) : lines[named]?.cells.slice(1)) ?? [];
  if (names.length === 0) return undefined;
  // Labels further to the right are those of pairs that stand side by side; blank places are no products.
  if (lines.some(({ cells }, at) => !hides(columns[at]?.kind) && cells.slice(1).some(isLabel))) return undefined;
  if (!names.every((cell) => cell && wordsOf(cell).trim())) return undefined;
  const turned = names.map(
    (name, at): Line => ({ element: name as Element, cells: lines.map(({ cells }) => cells[at + 1]) }),
  );
  const things = turned.map((line) => ({ element: line.element, values: valuesIn(line, columns) }));
  return { element, captions: [], labels: columns, things };
}

/** What heads the columns, if it calls each of them a key and a label says that keys stand there: 「1つ目のキー」. */
function headOfKeys([head]: readonly Line[], columns: readonly TitledColumn[]): Line['cells'] | undefined {
  const [first, ...others] = head?.cells ?? [];
  const areKeys = others.every((cell) => cell && !kindOf(cell) && /キー|\bkey\b/i.test(wordsOf(cell)));
  return areKeys && first && !kindOf(first) && columns.some(({ kind }) => hides(kind)) ? others : undefined;
}

const hides = (kind: TitleKind | undefined) => kind !== undefined && isSecret(kind);

/** Whether this is a label itself; 確認 is what stands on links to details. */
function isLabel(cell: Element | undefined): boolean {
  return ![undefined, 'details'].includes(cell && kindOf(cell));
}
