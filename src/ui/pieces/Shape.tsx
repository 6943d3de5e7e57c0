/** The shape of a level, as on Japanese road signs, so that a level is told without colour. The words beside it say the same. */

import type { Level } from '../../domain/attention.ts';
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
