/**
 * Renders marked text: bold where marked, RMS's words in 「…」 on one line, and places where a headline may break.
 */

import type { MarkedText } from '../../vendors/vendor.ts';

/** Longer words must be allowed to wrap: a product can have any name. */
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
