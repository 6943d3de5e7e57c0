/** Steps only for users who answer the question above with no: folded away until then. */

import type { ComponentChildren } from 'preact';
import { t } from '../../browser/text.ts';

export function NotYet({ children }: { readonly children: ComponentChildren }) {
  return (
    <details class="again">
      <summary>{t('steps_not_yet')}</summary>
      {children}
    </details>
  );
}
