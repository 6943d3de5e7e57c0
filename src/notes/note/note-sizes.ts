/** How wide each form of a note will be, measured without the page: no layout is asked for. */

import type { FormSizes } from '../guest/room.ts';

/** The font of a chip, as its style sheet says (tokens.css, notes.css). */
const FONT = 'bold 12px system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", sans-serif';

/** Around the words, in CSS pixels, as notes.css draws it. Letters of the page are a little wider than measured. */
const AROUND = { full: 52, short: 29 };
const HEIGHT = { full: 24, short: 20, sign: 18 };

let canvas: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

function widthOf(words: string): number {
  const known = widths.get(words);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = FONT;
  const width = Math.ceil(canvas?.measureText(words).width ?? words.length * 13) + 2;
  widths.set(words, width);
  return width;
}

/** In CSS pixels: lower than that no sign can be told from another, and no words can be read. */
const LEAST = { words: 17, sign: 11 };

/** The sizes of the forms of a note with these words and, if it has one, this number, in a cell of this height. */
export function sizesOf(words: string, number: string, room: number): FormSizes {
  const fitted = (height: number, least: number) => Math.max(least, Math.min(height, Math.floor(room) - 4));
  const signs = [HEIGHT.sign, 14, LEAST.sign].map((height) => fitted(height, LEAST.sign));
  return {
    full: [{ width: widthOf(words) + AROUND.full, height: fitted(HEIGHT.full, LEAST.words) }],
    ...(number && { short: [{ width: widthOf(number) + AROUND.short, height: fitted(HEIGHT.short, LEAST.words) }] }),
    sign: [...new Set(signs)].map((side) => ({ width: side, height: side })),
  };
}
