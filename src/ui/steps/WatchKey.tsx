/** The mark, alive: its bow shows the text of the toolbar badge, and its ring the days left of 90. */

import { Icon } from '../pieces/Icon.tsx';

interface WatchKeyProps {
  /** `done`: the ✓ of a finished job. */
  readonly text: string | 'done';
  /** Days on the ring; dashed if absent. */
  readonly ring?: number;
}

/** The lifetime of a key as drawn (docs/rms.md, "How long a key lives"). */
const WHOLE = 90;

export function WatchKey({ text, ring }: WatchKeyProps) {
  const dashes = ring === undefined ? '2.4 2.6' : `${Math.min(ring, WHOLE)} ${WHOLE}`;
  return (
    <div class="watch-key" data-empty={ring === undefined ? '' : undefined} aria-hidden="true">
      <svg viewBox="0 0 68 98" aria-hidden="true">
        <circle class="track" cx="34" cy="34" r="29" />
        <circle
          class="left"
          cx="34"
          cy="34"
          r="29"
          pathLength={WHOLE}
          stroke-dasharray={dashes}
          transform="rotate(-90 34 34)"
        />
        <path
          class="blade"
          d="M29.5 66h9v6H45a1.5 1.5 0 0 1 1.5 1.5v4A1.5 1.5 0 0 1 45 79h-6.5v4H49a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 49 91H38.5v4.5a2 2 0 0 1-2 2h-5a2 2 0 0 1-2-2z"
        />
      </svg>
      <span class="watch-key__text" data-wide={String(widthOf(text))}>
        {text === 'done' ? <Icon name="check" /> : text}
      </span>
    </div>
  );
}

/** In half-width characters: 未 counts as two, so 未41 must be drawn smaller than 41. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (one > '\u2fff' ? 2 : 1), 0);
}
