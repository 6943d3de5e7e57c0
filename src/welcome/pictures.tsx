/** The three drawings of the first run: pinning the button, the explained list, the number on the toolbar. */

import { Shape } from '../ui/pieces/Shape.tsx';

const ICON = '/icons/icon.svg';

function Bar() {
  return (
    <>
      <rect class="p-bar" x="0" y="22" width="280" height="40" rx="8" />
      <rect class="p-url" x="12" y="31" width="150" height="22" rx="11" />
    </>
  );
}

/** The puzzle button, and its menu with the pin beside our name. */
export function PinPicture() {
  return (
    <svg class="pic" viewBox="0 0 280 132" aria-hidden="true">
      <Bar />
      <path class="p-puzzle" d="M186 36h5a3 3 0 1 1 6 0h5v5a3 3 0 1 0 0 6v5h-16z" />
      <image href={ICON} x="216" y="31" width="22" height="22" />
      <rect class="p-pop" x="128" y="70" width="140" height="46" rx="8" />
      <image href={ICON} x="138" y="83" width="20" height="20" />
      <path class="p-line" d="M168 93h50" />
      <path class="p-pin" d="M243.500 87h5M244 87v4L241.800 93.800h8.400L248 91V87M246 93.800V99" />
      <circle class="p-ring" cx="246" cy="93" r="14" />
    </svg>
  );
}

/** A list with a note in each row. */
export function ListPicture() {
  return (
    <svg class="pic" viewBox="0 0 280 132" aria-hidden="true">
      <rect class="p-page" x="6" y="10" width="268" height="112" rx="8" />
      <path class="p-rule" d="M6 36h268M6 64h268M6 92h268M112 36v86M218 36v86" />
      <path
        class="p-line"
        d="M20 50h64M20 78h44M20 106h56M124 50h20M124 78h20M124 106h20M230 50h28M230 78h28M230 106h28"
      />
      {(['safe', 'soon', 'waiting'] as const).map((level, row) => (
        <g key={level} data-level={level}>
          <rect class="p-chip" x="152" y={41 + 28 * row} width="56" height="18" rx="9" />
          <svg class="p-shape" aria-hidden="true" x="157" y={44 + 28 * row} width="12" height="12">
            <Shape level={level} />
          </svg>
        </g>
      ))}
      <path class="p-word" d="M175 50h24M175 78h24M175 106h24" />
    </svg>
  );
}

/** The toolbar button with its number, and the popup under it. */
export function CountPicture() {
  return (
    <svg class="pic" viewBox="0 0 280 132" aria-hidden="true">
      <Bar />
      <image href={ICON} x="212" y="29" width="26" height="26" />
      <rect class="p-badge" x="226" y="43" width="24" height="17" rx="4" />
      <text class="p-num" x="238" y="56" text-anchor="middle">
        74
      </text>
      <rect class="p-pop" x="120" y="72" width="148" height="50" rx="8" />
      <circle class="p-track" cx="146" cy="97" r="15" />
      <circle
        class="p-left"
        cx="146"
        cy="97"
        r="15"
        pathLength={90}
        stroke-dasharray="74 90"
        transform="rotate(-90 146 97)"
      />
      <path class="p-word" d="M176 90h70" />
      <path class="p-line" d="M176 104h48" />
    </svg>
  );
}
