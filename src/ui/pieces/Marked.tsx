/**
 * Renders marked text: bold where marked, RMS's words in 「…」 and names of products on one line, and places where a
 * headline may break.
 */

import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MarkedText } from '../../vendors/vendor.ts';

/** The products that are watched: no line ends inside one of their names. */
export const ProductNames = createContext<readonly string[]>([]);

/** Longer words must be allowed to wrap: a product can have any name. */
const MARKS = /(\*\*[^*]+\*\*|「[^」]{1,20}」|\u200b)/;

export function Marked({ text }: { readonly text: MarkedText }) {
  const names = useContext(ProductNames);
  return <>{text.split(MARKS).map((part) => draw(part, names))}</>;
}

function draw(part: string, names: readonly string[]) {
  if (part === '\u200b') return <wbr />;
  if (part.startsWith('**') && part.endsWith('**')) {
    const words = part.slice(2, -2);
    return <strong class={words.length <= 16 ? 'nowrap' : undefined}>{whole(words, names)}</strong>;
  }
  if (part.startsWith('「') && MARKS.test(part)) return <span class="nowrap">{part}</span>;
  return whole(part, names);
}

/** The text with each name in it whole, or cut where it is longer than a line: then its title has all of it. */
function whole(text: string, names: readonly string[]): ComponentChildren {
  const name = names.find((one) => text.includes(one));
  if (name === undefined) return text;
  const [before = '', ...after] = text.split(name);
  return (
    <>
      {before}
      {name.length <= 16 ? (
        <span class="nowrap">{name}</span>
      ) : (
        <span class="name" title={name}>
          {name}
        </span>
      )}
      {whole(after.join(name), names)}
    </>
  );
}
