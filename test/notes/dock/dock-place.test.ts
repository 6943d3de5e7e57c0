/** Where the dock goes, given what the page keeps at the edges of its window. */

import { expect, it } from 'vitest';
import { dockPlace } from '../../../src/notes/dock/dock-place.ts';
import type { Rect } from '../../../src/notes/guest/box.ts';

const WINDOW = { width: 1000, height: 700 };
const LINE = { width: 200, height: 30 };
const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });

it.each<[string, readonly Rect[], [number, number] | undefined]>([
  ['nothing: the lower right', [], [788, 658]],
  ['something elsewhere: the lower right', [rect(0, 0, 1000, 60)], [788, 658]],
  ['a bar at the foot: above it', [rect(0, 640, 1000, 700)], [788, 598]],
  ['a round button in the corner: above it', [rect(930, 630, 980, 680)], [788, 588]],
  ['a button above a bar: above both', [rect(930, 580, 980, 630), rect(0, 640, 1000, 700)], [788, 538]],
  ['a column at the right: left of it', [rect(900, 0, 1000, 700)], [688, 658]],
  ['no place at all', [rect(0, 0, 1000, 700)], undefined],
])('%s', (_, parts, place) => {
  const found = dockPlace(WINDOW, LINE, parts);
  expect(found && [found.left, found.top]).toEqual(place);
});

it('a window smaller than the dock has no place for it', () => {
  expect(dockPlace({ width: 150, height: 100 }, LINE, [])).toBeUndefined();
});
