/** Detects when notes push a list without row elements out of line, which would put a state beside another product. */

import { ancestorOfAll } from '../../rms/page/ancestors.ts';
import { boxOf } from '../../rms/page/boxes.ts';
import { OUR_TAGS } from '../../rms/page/our-elements.ts';

type Rows = readonly (readonly Element[])[];

interface ListWithNotes {
  readonly list: Element;
  readonly notes: readonly { readonly row: readonly Element[] }[];
}

export interface LevelLists {
  /** Tracks only these lists, before their notes are inserted. The result says which of them may have notes. */
  readonly follow: (lists: readonly ListWithNotes[]) => (one: ListWithNotes) => boolean;
  /** Checks that they are level, right after their notes were inserted. It repeats whenever they change size. */
  readonly check: () => void;
}

/** In CSS pixels: a smaller overlap is not visible, as neighbouring borders overlap anyway. */
const UNSEEN = 3;

/** A list found out of line gets no notes again. `takeAway` receives all cells of its rows. */
export function levelLists(takeAway: (cells: readonly Element[]) => void): LevelLists {
  const askew = new WeakSet<Element>();
  let followed = new Map<Element, Rows>();
  const check = () => {
    for (const [list, rows] of followed) {
      if (!areAskew(rows)) continue;
      askew.add(list);
      followed.delete(list);
      sizes.unobserve(list);
      takeAway(rows.flat());
    }
  };
  const sizes = new ResizeObserver(check);
  return {
    follow: (lists) => {
      const next = new Map<Element, Rows>();
      for (const { list, notes } of lists) {
        const rows = notes.map(({ row }) => row);
        if (!askew.has(list) && (followed.has(list) || couldBeAskew(rows))) next.set(list, rows);
      }
      for (const list of followed.keys()) if (!next.has(list)) sizes.unobserve(list);
      for (const list of next.keys()) if (!followed.has(list)) sizes.observe(list);
      followed = next;
      return ({ list }) => !askew.has(list);
    },
    check,
  };
}

/** Whether these rows are level only while nothing in them grows, because no element wraps each row. */
function couldBeAskew(rows: Rows): boolean {
  const [[first, ...others] = [], next = []] = rows;
  if (!first || next.length === 0) return false;
  const around = ancestorOfAll([first, ...others]);
  return next.some((cell) => around.contains(cell)) && !areAskew(rows);
}

/** Whether any row extends below the top of the next one. */
function areAskew(rows: Rows): boolean {
  const reaches = rows.map(reachOf);
  return reaches.some(({ bottom }, at) => bottom > (reaches[at + 1]?.top ?? Number.POSITIVE_INFINITY) + UNSEEN);
}

/** The top and bottom of these cells and their notes as drawn, in CSS pixels. */
function reachOf(cells: readonly Element[]): { top: number; bottom: number } {
  const drawn = cells
    .flatMap((cell) => [cell, ...cell.querySelectorAll(OUR_TAGS.join())])
    .map((one) => boxOf(one))
    .filter(({ width }) => width > 0);
  return { top: Math.min(...drawn.map(({ top }) => top)), bottom: Math.max(...drawn.map(({ bottom }) => bottom)) };
}
