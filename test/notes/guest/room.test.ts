/** Which form of a note has room in a cell, and where. */

import { expect, it } from 'vitest';
import type { Rect } from '../../../src/notes/guest/box.ts';
import { type FormSizes, spotIn } from '../../../src/notes/guest/room.ts';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });
const SIZES: FormSizes = {
  full: [{ width: 90, height: 24 }],
  short: [{ width: 46, height: 20 }],
  sign: [
    { width: 18, height: 18 },
    { width: 11, height: 11 },
  ],
};
const NO_NUMBER: FormSizes = { full: [{ width: 160, height: 24 }], sign: [{ width: 18, height: 18 }] };
/** 利用中 in the upper left, as most cells have it. */
const WORDS = rect(8, 10, 50, 30);

it.each<[string, Rect, readonly Rect[], FormSizes, string, [number, number]?]>([
  ['a wide cell: all of it, beside the words', rect(0, 0, 200, 40), [WORDS], SIZES, 'full', [56, 8]],
  ['room for the number', rect(0, 0, 110, 40), [WORDS], SIZES, 'short', [56, 10]],
  ['no room for the words, and no number', rect(0, 0, 110, 40), [WORDS], NO_NUMBER, 'sign', [56, 11]],
  ['a narrow cell: the sign', rect(0, 0, 80, 40), [WORDS], SIZES, 'sign', [56, 11]],
  ['a cell as wide as its words: below them', rect(0, 0, 58, 60), [WORDS], SIZES, 'short', [8, 31]],
  ['two lines: beside the last', rect(0, 0, 160, 60), [WORDS, rect(8, 34, 40, 54)], SIZES, 'full', [46, 32]],
  ['a long last line: beside the first', rect(0, 0, 160, 60), [WORDS, rect(8, 34, 155, 54)], SIZES, 'full', [56, 8]],
  ['words at the right: before them', rect(0, 0, 100, 40), [rect(50, 10, 98, 30)], SIZES, 'short', [2, 10]],
  ['a low cell: moved into it', rect(0, 8, 200, 32), [WORDS], SIZES, 'full', [56, 8]],
  ['nothing in it: at its right edge', rect(0, 0, 120, 40), [], SIZES, 'full', [29, 8]],
  ['a button at its end: between', rect(0, 0, 220, 40), [WORDS, rect(180, 8, 218, 32)], SIZES, 'none'],
  [
    'no room beside long words but for a small sign',
    rect(0, 0, 66, 34),
    [rect(2, 2, 52, 32)],
    SIZES,
    'sign',
    [54, 11.5],
  ],
  ['full of words', rect(0, 0, 60, 34), [rect(2, 2, 58, 32)], SIZES, 'none'],
  ['lower than any sign', rect(0, 0, 200, 10), [rect(2, 0, 50, 10)], SIZES, 'none'],
])('%s', (_, box, taken, sizes, form, at) => {
  const spot = spotIn({ box, taken }, sizes);
  expect(spot?.form ?? 'none').toBe(form);
  if (at) expect([spot?.box.left, spot?.box.top]).toEqual(at);
});

it('lies on nothing and leaves nothing, whatever stands in the cell', () => {
  for (let width = 10; width < 240; width += 7) {
    for (let height = 10; height < 70; height += 9) {
      for (const taken of [[WORDS], [WORDS, rect(60, 0, 70, 60)], [rect(20, 5, 22, 6)]]) {
        const spot = spotIn({ box: rect(0, 0, width, height), taken }, SIZES);
        if (!spot) continue;
        const { left, top, right, bottom } = spot.box;
        expect(left >= 0 && top >= 0 && right <= width && bottom <= height).toBe(true);
        expect(taken.some((o) => left < o.right && o.left < right && top < o.bottom && o.top < bottom)).toBe(false);
      }
    }
  }
});
