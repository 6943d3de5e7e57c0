/** Where in its row a note may stand: the cell, and for a cell no wider than its words the room beside it. */

import { around, bodyOf, holdsNode, rectOf } from '../../rms/page/dom.ts';
import { common, hasExtent, type Rect, touches } from './box.ts';
import { rectsDrawnIn } from './drawn.ts';
import type { NoteRoom } from './room.ts';

export interface CellAt {
  readonly cell: Element;
  /** All cells of its row; empty where it is in no list. */
  readonly row: readonly Element[];
  /** What holds more than this row: what it cuts off, it cuts off of the page too. */
  readonly beyond: Element | undefined;
}

/** Borders are not stood upon. */
const BORDER = 1;

/** So much wider than its words is a cell that has no width of its own. */
const NO_WIDTH = 26;

const NONE: readonly NoteRoom[] = [];

/** The areas in which a note for this cell may be placed, best first; none where too much stands there. */
export function roomsOf({ cell, row, beyond }: CellAt): readonly NoteRoom[] {
  const box = rectOf(cell);
  const taken = rectsDrawnIn(cell);
  if (!taken || box.width <= 0) return NONE;
  // A pinned column lies over the others, and scrolls apart from them.
  const over = row.filter((other) => other !== cell && !holdsNode(other, cell) && !holdsNode(cell, other));
  const others = over.map(rectOf).filter(hasExtent);
  const inside: NoteRoom = {
    box: common(inset(box), cutAround(cell, beyond)),
    taken: [...taken, ...others.filter((one) => touches(one, box, -BORDER))],
  };
  const outside = besideCell(cell, box, taken, others, beyond) ?? endOfLine(cell, box);
  return outside ? [inside, outside] : [inside];
}

function besideCell(
  cell: Element,
  box: Rect,
  taken: readonly Rect[],
  others: readonly Rect[],
  beyond: Element | undefined,
): NoteRoom | undefined {
  const words = Math.max(...taken.map(({ right }) => right)) - Math.min(...taken.map(({ left }) => left));
  const [parent] = around(cell, 1);
  if (!parent || parent === beyond || box.right - box.left > words + NO_WIDTH) return undefined;
  if (/^(?:table|inline$|contents)/.test(getComputedStyle(cell).display)) return undefined;
  const all = rectsDrawnIn(parent);
  if (!all) return undefined;
  const outer = rectOf(parent);
  const next = Math.min(...others.filter(({ left }) => left >= box.right - BORDER).map(({ left }) => left));
  const room = { ...inset(outer), left: box.left, right: Math.min(next - BORDER, outer.right - BORDER) };
  return { box: common(room, cutAround(parent, beyond)), taken: all };
}

/** A cell that is only words in a line has the room behind all that stands in that line. */
function endOfLine(cell: Element, box: Rect): NoteRoom | undefined {
  if (!/^(?:inline|contents)$/.test(getComputedStyle(cell).display)) return undefined;
  const block = around(cell, 6).find((one) => !/^(?:inline|contents)/.test(getComputedStyle(one).display));
  const taken = block && rectsDrawnIn(block);
  if (!taken) return undefined;
  const { right } = rectOf(block);
  const line = { left: box.left, right: right - BORDER, top: box.top - BORDER, bottom: box.bottom + BORDER };
  return { box: common(line, cutAround(block, undefined)), taken: taken.filter((one) => touches(one, line)) };
}

/** What cuts off this element, up to what holds other rows too. */
function cutAround(element: Element, beyond: Element | undefined): Rect {
  let so: Rect = rectOf(element);
  so = { left: so.left - 1e5, top: so.top - 1e5, right: so.right + 1e5, bottom: so.bottom + 1e5 };
  for (const one of [element, ...around(element, 6)]) {
    if (one === beyond || one === bodyOf(document)) break;
    const { overflowX, overflowY } = getComputedStyle(one);
    if (overflowX !== 'visible' || overflowY !== 'visible') so = common(so, rectOf(one));
  }
  return so;
}

function inset({ left, top, right, bottom }: Rect): Rect {
  return { left: left + BORDER, top: top + BORDER, right: right - BORDER, bottom: bottom - BORDER };
}

/** What holds these cells together, and so more than one row. */
export function beyondRow(cells: readonly Element[]): Element | undefined {
  const [first, second] = cells;
  if (!first || !second) return undefined;
  return around(first).find((one) => holdsNode(one, second));
}
