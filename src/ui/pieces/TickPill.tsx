/** One choice of several that can be ticked, as a pill: a checkbox with its words and a ✓ that can be seen. */

import { Icon } from '../pieces/Icon.tsx';

interface TickPillProps {
  readonly words: string;
  readonly isOn: boolean;
  readonly readOnly: boolean;
  /** Returns whether the change is accepted; if not, the tick is reset. */
  readonly onTick: (isOn: boolean) => boolean;
}

export function TickPill({ words, isOn, readOnly, onTick }: TickPillProps) {
  return (
    <label class="tick-pill">
      <input
        type="checkbox"
        checked={isOn}
        disabled={readOnly}
        onChange={({ currentTarget }) => {
          if (!onTick(currentTarget.checked)) currentTarget.checked = isOn;
        }}
      />
      <span class="tick-pill__face">
        <Icon name="check" />
        {words}
      </span>
    </label>
  );
}
