/** Which form of a note has room in a cell, and where: beside its words, else wherever nothing stands. Pure. */

import { boxAround, boxAt, isInside, type Rect, type Size, touches } from './box.ts';

/** How much of a note is shown: all its words; its sign and the number of days; its sign alone. */
export type NoteForm = 'full' | 'short' | 'sign';

/** From the most that a note can say to the least. */
export const FORMS: readonly NoteForm[] = ['full', 'short', 'sign'];

/** The sizes in which each form may be drawn, in CSS pixels, the best first; without a form that this note has not. */
export type FormSizes = Readonly<Partial<Record<NoteForm, readonly Size[]>>>;

/** Where a note may stand. */
export interface NoteRoom {
  /** What it may not leave. */
  readonly box: Rect;
  /** Each line, picture and control in it, in the order of the page. */
  readonly taken: readonly Rect[];
}

export interface Spot {
  readonly form: NoteForm;
  readonly box: Rect;
}

/** Between words and a note beside them; and between a note and everything else. */
const BESIDE = 6;
const APART = 1;

/** The greatest of these forms that has room, and where; `undefined` where not even the least has any. */
export function spotIn(room: NoteRoom, sizes: FormSizes, forms: readonly NoteForm[] = FORMS): Spot | undefined {
  for (const form of forms) {
    for (const size of sizes[form] ?? []) {
      const box = placesOn(room, size).find((one) => fits(room, one));
      if (box) return { form, box };
    }
  }
  return undefined;
}

function fits({ box, taken }: NoteRoom, one: Rect): boolean {
  return isInside(box, one) && !taken.some((other) => touches(one, other, APART));
}

/** The places for a note of this size, the one that reads best first. */
function placesOn({ box, taken }: NoteRoom, size: Size): Rect[] {
  const lines = linesOf(taken);
  const beside = lines.toReversed().map((line) => boxAt(line.right + BESIDE, middle(line) - size.height / 2, size));
  // The middle of a line of words is not always that of a low cell.
  const within = beside.map(({ left, top }) =>
    boxAt(left, Math.min(Math.max(top, box.top), box.bottom - size.height), size),
  );
  const words = boxAround(taken);
  const right = box.right - size.width - 1;
  const centre = middle(box) - size.height / 2;
  const edges = [centre, box.top + 1, box.bottom - size.height - 1].map((top) => boxAt(right, top, size));
  const below = words ? [boxAt(words.left, words.bottom + APART, size)] : [];
  const before = words ? [boxAt(box.left + 2, middle(words) - size.height / 2, size)] : [];
  return [...beside, ...within, ...below, ...edges, ...before];
}

/** What stands at one height is one line. */
function linesOf(taken: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const one of taken.toSorted((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    if (last && middle(one) < last.bottom) lines[lines.length - 1] = boxAround([last, one]) ?? one;
    else lines.push(one);
  }
  return lines;
}

function middle({ top, bottom }: Rect): number {
  return (top + bottom) / 2;
}
