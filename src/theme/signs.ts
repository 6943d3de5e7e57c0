/** The 16 × 16 drawings: one shape per level, so that levels are distinguishable without colour, and a few icons. */

import type { Level } from '../domain/today/columns/urgency.ts';

/** One SVG element: its tag and attributes. */
export type Stroke = readonly [tag: 'circle' | 'path' | 'rect', attributes: Readonly<Record<string, string>>];

const CUT = { fill: 'none', stroke: 'var(--cut)', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
const LINE = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round' };

/**
 * The shapes of Japanese road signs: ● calm, ◆ take care, ▼ stop, ■ action needed, dashed ○ unknown, ○ resting
 * (docs/promises.md, "Levels").
 */
export const SHAPES: Record<Level, readonly Stroke[]> = {
  safe: [
    ['circle', { cx: '8', cy: '8', r: '7.25', fill: 'currentColor' }],
    ['path', { ...CUT, d: 'm4.9 8.3 2.2 2.2 4.1-4.7', 'stroke-width': '1.8' }],
  ],
  soon: [
    [
      'path',
      {
        d: 'M8 1.3 14.7 8 8 14.7 1.3 8z',
        fill: 'currentColor',
        stroke: 'currentColor',
        'stroke-width': '1.8',
        'stroke-linejoin': 'round',
      },
    ],
    ['path', { ...CUT, d: 'M8 4.6V8.3l2.3 1.4', 'stroke-width': '1.7' }],
  ],
  urgent: [
    [
      'path',
      {
        d: 'M1.7 2.5h12.6L8 14z',
        fill: 'currentColor',
        stroke: 'currentColor',
        'stroke-width': '2',
        'stroke-linejoin': 'round',
      },
    ],
    ['path', { ...CUT, d: 'M8 4.3v3.2M8 10.1v.1', 'stroke-width': '1.8' }],
  ],
  waiting: [
    ['rect', { x: '1', y: '1', width: '14', height: '14', rx: '3', fill: 'currentColor' }],
    ['path', { ...CUT, d: 'M4.5 8h6.6M8.4 5.1 11.3 8l-2.9 2.9', 'stroke-width': '1.8' }],
  ],
  unknown: [
    [
      'circle',
      {
        cx: '8',
        cy: '8',
        r: '6.9',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.5',
        'stroke-dasharray': '2.7 1.64',
      },
    ],
    ['path', { ...LINE, d: 'M6.2 6.5A1.85 1.85 0 1 1 8.7 8.2C8.2 8.45 8 8.7 8 9.3M8 11.4v.05', 'stroke-width': '1.7' }],
  ],
  idle: [
    ['circle', { cx: '8', cy: '8', r: '6.5', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }],
    ['path', { ...LINE, d: 'M5 8h6', 'stroke-width': '1.7' }],
  ],
};

/** Line icons that notes and popup share. */
export const ICONS = {
  down: 'M3.5 6 8 10.5 12.5 6',
  person: 'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M2.8 14c.4-3 2.4-4.6 5.2-4.6s4.8 1.6 5.2 4.6',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.5V8l2.4 1.4',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.5V11M8 5v.05',
} as const;
