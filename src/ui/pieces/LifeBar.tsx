/** The 90 days of a key as a bar from issue to deadline: the coloured part is what is left, the line is today. */

import type { Watched } from '../../domain/today/attention.ts';

export function LifeBar({ one: { daysLeft, level } }: { readonly one: Watched }) {
  const style = { '--left': String(Math.max(daysLeft ?? 0, 0)) };
  return <span class="life" style={style} data-drawn={drawn(daysLeft, level)} aria-hidden="true" />;
}

/** `unknown`: fully dashed. `doubt`: dashed where the days left would be. `idle`: an empty groove. */
function drawn(daysLeft: number | undefined, level: Watched['level']): string | undefined {
  if (level === 'idle') return 'idle';
  if (daysLeft === undefined) return 'unknown';
  return level === 'unknown' ? 'doubt' : undefined;
}
