/** Lists in which each product takes several lines, as their titles do: its name above, say, and the rest below. */

import { kindOf, titleText } from '../cells/title-text.ts';
import type { Line, Listing, Sheet } from './sheet.ts';
import { isSure } from './sure.ts';
import { captionsIn, headOf, isHead, type TitledColumn, valuesIn } from './titles-on.ts';

/** How many lines a product may take. */
const MOST_LINES = 3;

/** The lists that this sheet holds if its titles, and each product, take two lines or three. */
export function* linedLists({ element, lines }: Sheet): Iterable<Listing> {
  const top = firstTitles(lines);
  if (top === undefined) return;
  for (let end = top + 2; end <= top + MOST_LINES && isOneHead(lines.slice(top, end)); end += 1) {
    const head = lines.slice(top, end);
    const columns = columnsOf(head);
    const shapes = head.map(shapeOf);
    const products = productsIn(lines.slice(end), shapes);
    const things = products.map((line) => ({ element: line.element, values: valuesIn(line, columns) }));
    // Where every line has the same shape, only what is said tells the first line of a product from its second.
    if (new Set(shapes).size < shapes.length && !things.every(isSure)) continue;
    if (things.length > 0) yield { element, captions: captionsIn(lines.slice(0, top)), labels: columns, things };
  }
}

/** The first line with a title, if it is part of the head: the name may stand there alone, across the list. */
function firstTitles(lines: readonly Line[]): number | undefined {
  const head = headOf(lines) ?? lines.slice(0, MOST_LINES).findIndex((line) => kindsIn(line).length > 0);
  const above = head > 0 && lines[head - 1];
  return above && kindsIn(above).length > 0 ? head - 1 : head >= 0 ? head : undefined;
}

/** Whether each of these lines says titles that the others do not. */
function isOneHead(lines: readonly Line[]): boolean {
  const kinds = lines.map(kindsIn);
  const all = kinds.flat();
  return kinds.every((ofLine) => ofLine.length > 0) && new Set(all).size === all.length;
}

/** All cells of these lines, each once, in the order in which they stand. */
function together(lines: readonly Line[]): Line {
  return { element: (lines[0] as Line).element, cells: [...new Set(lines.flatMap(({ cells }) => cells))] };
}

function columnsOf(head: readonly Line[]): TitledColumn[] {
  return together(head).cells.map((by) => ({ kind: by && kindOf(by), label: by ? titleText(by) : '', by }));
}

/**
 * The products in these lines, as one line each. A message that stands in the shape of a single line is passed over;
 * where a later line stands without the one before it, the lines are something else.
 */
function productsIn(lines: readonly Line[], shapes: readonly string[]): Line[] {
  const products: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const ofOne = lines.slice(at, at + shapes.length);
    if (ofOne.some((line) => isHead(line))) at += 1;
    else if (ofOne.length === shapes.length && ofOne.every((line, number) => shapeOf(line) === shapes[number])) {
      products.push(together(ofOne));
      at += ofOne.length;
    } else if (ofOne[0] && shapes.indexOf(shapeOf(ofOne[0])) > 0) return [];
    else at += 1;
  }
  return products;
}

/** From which column to which each cell of this line reaches. */
function shapeOf({ cells }: Line): string {
  return cells.map((cell, column) => (column > 0 && cell === cells[column - 1] ? '-' : '|')).join('');
}

/** The known titles of this line; 詳細 and 確認 are what each row may say itself. */
function kindsIn({ cells }: Line): unknown[] {
  return [...new Set(cells)].flatMap((cell) => {
    const kind = cell && kindOf(cell);
    return kind === undefined || kind === 'details' ? [] : [kind];
  });
}
