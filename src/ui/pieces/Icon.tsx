/** The interface's line icons, 16 × 16 with a stroke of 1.5: never alone, always beside a word or with a label. */

import { ICONS } from '../../theme/signs.ts';

const PATHS = {
  ...ICONS,
  right: 'm6 3.5 4.5 4.5L6 12.5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  go: 'M3 8h10M9 4l4 4-4 4',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  link: 'M6.5 3.5H3.5v9h9v-3M9 2.5h4.5V7M13 3 7.5 8.5',
  calendar: 'M4 3h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2M2 6.5h12M5.5 1.5V4M10.5 1.5V4',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2.2 4v.05M2.2 8v.05M2.2 12v.05',
  shield: 'M8 1.8 13 3.6v4c0 3.2-2.1 5.5-5 6.6-2.9-1.1-5-3.4-5-6.6v-4zM5.8 8l1.6 1.6 2.9-3.2',
  shop: 'M2.5 6.5 3.8 2.5h8.4l1.3 4M2.5 6.5c0 2.4 3.6 2.4 3.6 0 0 2.4 3.7 2.4 3.7 0 0 2.4 3.7 2.4 3.7 0M3.5 8.3v5.2h9V8.3',
  hand: 'M5 8.5V3.8a1 1 0 0 1 2 0V7M7 7V2.8a1 1 0 0 1 2 0V7M9 7V3.6a1 1 0 0 1 2 0V9M5 8.5 3.9 7.3a1 1 0 0 0-1.5 1.3L5 12.5c.7 1 1.7 1.5 3 1.5 2 0 3-1.3 3-3.2V9',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8',
  rest: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M5 8h6',
  tab: 'M2 5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v6.5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5zM2 6.5h12M7 3v3.5',
  bell: 'M3 11.5h10l-1.3-2V7A3.7 3.7 0 0 0 8 3.2 3.7 3.7 0 0 0 4.3 7v2.5zM6.5 13.5h3M8 3V1.8',
  plus: 'M8 3v10M3 8h10',
  trash: 'M2.5 4h11M6 4V2.2h4V4M4 4l.7 9.8h6.6L12 4M6.7 7v4M9.3 7v4',
  save: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 11v2.5h11V11',
  open: 'M8 10.2V2.2M4.8 5.2 8 2l3.2 3.2M2.5 11v2.5h11V11',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  pen: 'M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2zM9.4 4.4l2.2 2.2',
  sale: 'M2.5 8.2V3a.5.5 0 0 1 .5-.5h5.2l5.3 5.3-5.7 5.7zM5.5 5.5v.05',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
