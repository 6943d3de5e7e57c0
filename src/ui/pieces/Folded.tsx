/** Steps that are not for now: folded away until the user asks for them. */

import type { ComponentChildren } from 'preact';
import { t } from '../../browser/text.ts';

interface FoldedProps {
  /** When they are needed. */
  readonly words: 'steps_not_yet' | 'steps_ahead';
  readonly children: ComponentChildren;
}

export function Folded({ words, children }: FoldedProps) {
  return (
    <details class="again">
      <summary>{t(words)}</summary>
      {children}
    </details>
  );
}
