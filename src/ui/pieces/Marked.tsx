/** Draws a marked text: bold what is marked so, RMS's words in 「…」 kept on one line, and a place where a headline may break. */

import type { MarkedText } from '../../vendors/vendor.ts';

/** Longer words must be allowed to break: a product may be called anything. */
const MARKS = /(\*\*[^*]+\*\*|「[^」]{1,20}」|\u200b)/;

export function Marked({ text }: { readonly text: MarkedText }) {
  return <>{text.split(MARKS).map(draw)}</>;
}

function draw(part: string) {
  if (part === '\u200b') return <wbr />;
  if (part.startsWith('**') && part.endsWith('**')) {
    const words = part.slice(2, -2);
    return <strong class={words.length <= 16 ? 'nowrap' : undefined}>{words}</strong>;
  }
  if (part.startsWith('「') && MARKS.test(part)) return <span class="nowrap">{part}</span>;
  return part;
}
