/** The 90 days of a key as a bar from issue to deadline: the coloured part is what is left, the line is today. */

import { daysOf, type Level, levelOf } from '../../domain/today/columns/urgency.ts';
import type { KeyToday } from '../../domain/today/standing.ts';

export function LifeBar({ one }: { readonly one: KeyToday }) {
  const days = daysOf(one);
  const style = { '--left': String(Math.max(days ?? 0, 0)) };
  return <span class="life" style={style} data-drawn={drawn(days, levelOf(one))} aria-hidden="true" />;
}

/** `unknown`: fully dashed. `doubt`: dashed where the days left would be. `idle`: an empty groove. */
function drawn(days: number | undefined, level: Level): string | undefined {
  if (level === 'idle') return 'idle';
  if (days === undefined) return 'unknown';
  return level === 'unknown' ? 'doubt' : undefined;
}
