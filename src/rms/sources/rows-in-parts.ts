/** Rows of which parts stand in panes side by side, and what the markup numbers them by. */

import { boxOf, boxOfBoth, type DrawnBox, hasSize, sharedHeight, sharedWidth } from '../page/boxes.ts';
import { attributeOf, closestTo, parentOf } from '../page/dom.ts';
import { scrolledOff } from '../page/scrolled.ts';
import type { Line } from '../sheets/sheet.ts';

/** What data grids number or name their rows by, in every part alike. */
const NUMBERS = ['aria-rowindex'].concat(
  ['row-id', 'row-index', 'row-key', 'rowindex', 'index'].flatMap((name) => [name, `data-${name}`]),
);

/** These rows, with the parts of one as one: they stand beside each other at one height, and no number parts them. */
export function joinedLines(rows: readonly Line[]): Line[] {
  const drawn = rows.map((row) => ({ row, box: boxOfLine(row) })).filter(({ box }) => hasSize(box));
  const joined: (typeof drawn)[] = [];
  for (const part of drawn.sort((one, other) => one.box.top - other.box.top)) {
    const beside = joined.at(-1);
    const isPart = beside?.every(
      ({ row, box }) =>
        parentOf(row.element) !== parentOf(part.row.element) &&
        sharedHeight(box, part.box) > 0.5 &&
        sharedWidth(box, part.box) < 0.2 &&
        isOneNumber(numberIn(row), numberIn(part.row)),
    );
    if (beside && isPart) beside.push(part);
    else joined.push([part]);
  }
  // Rows that were scrolled past the titles still come after them.
  const far = new Map(
    joined.map((parts) => [parts, Math.max(...parts.map(({ row, box }) => box.top + scrolledOff(row.element)))]),
  );
  return joined
    .sort((one, other) => (far.get(one) ?? 0) - (far.get(other) ?? 0))
    .map((parts) => ({
      element: (parts[0] as (typeof drawn)[number]).row.element,
      cells: parts.flatMap(({ row }) => row.cells),
    }));
}

/** Where this line is drawn: a row without a box of its own, as in a grid, is where its cells are. */
export function boxOfLine({ element, cells }: Line): DrawnBox {
  const boxes = cells.map((cell) => cell && boxOf(cell)).filter((box) => box !== undefined && hasSize(box));
  const own = boxOf(element);
  const [first, ...others] = boxes as DrawnBox[];
  return hasSize(own) || !first ? own : others.reduce(boxOfBoth, first);
}

/** What this row is numbered by; the titles may have no number. */
function numberIn({ element }: Line): string | undefined {
  return NUMBERS.flatMap((name) => attributeOf(element, name) ?? [])[0];
}

const ROW = `[role="row"],tr,${NUMBERS.map((name) => `[${name}]`)}`;

/** Whether the markup numbers cells that stand beside each other as cells of different rows. */
export function isOfSeveralRows({ cells }: Line): boolean {
  const numbers = cells.flatMap((element) => {
    const row = element && closestTo(element, ROW);
    return (row && numberIn({ element: row, cells })) ?? [];
  });
  return new Set(numbers).size > 1;
}

const isOneNumber = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other;
