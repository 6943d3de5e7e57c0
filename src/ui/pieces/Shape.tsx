/** The shape of a level, as on Japanese road signs: it works without colour, and the words beside it say the same. */

import type { Level } from '../../domain/today/columns/urgency.ts';
import { SHAPES } from '../../theme/signs.ts';

export function Shape({ level }: { readonly level: Level }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[level].map(([Tag, attributes]) => (
        <Tag {...attributes} />
      ))}
    </svg>
  );
}
