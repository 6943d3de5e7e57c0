/** Two looks at one page: what is told apart, and what the guest rule allows. */

import { expect, it } from 'vitest';
import type { Rect } from '../../../src/notes/guest/box.ts';
import { type Allowed, changesBetween } from '../../../src/notes/guest/changes.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const page = documentOf('<body><p>見本一号</p></body>');
const node = page.querySelector('p')?.firstChild as Text;
const part = page.querySelector('p') as Element;

interface Look {
  readonly lines?: readonly Rect[];
  readonly seen?: readonly number[];
  readonly height?: number;
  readonly held?: number;
}

const line = (left: number, top: number, width = 60, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const look = ({ lines = [line(0, 0)], seen = lines.map(() => 1200), height = 40, held = 40 }: Look) => ({
  runs: new Map([[node, { node, letters: node.length, lines, seen }]]),
  boxes: new Map([[part, { ...line(0, 0), bottom: height }]]),
  scrolls: new Map([[part, { height: held, shownHeight: 40, width: 100, shownWidth: 100 }]]),
});

it.each<[string, Look, Allowed, readonly string[]]>([
  ['nothing', {}, {}, []],
  ['less than can be seen', { lines: [line(0.6, 0.6)] }, {}, []],
  ['moved down', { lines: [line(0, 30)] }, {}, ['moved']],
  ['moved down by what is allowed', { lines: [line(0, 30)] }, { down: () => [0, 30] }, []],
  ['moved down by something else', { lines: [line(0, 20)] }, { down: () => [0, 30] }, ['moved']],
  ['moved aside', { lines: [line(9, 0)] }, {}, ['moved']],
  ['moved aside in a table laid out by its content', { lines: [line(9, 0)] }, { sideways: () => true }, []],
  ['wrapped', { lines: [line(0, 0), line(0, 20)] }, { sideways: () => true }, ['wrapped']],
  ['squeezed', { lines: [line(0, 0, 50)] }, { sideways: () => true }, ['grown']],
  ['cut off', { seen: [600] }, {}, ['cut']],
  ['a row that grew', { height: 43 }, {}, ['another height']],
  ['a scroll bar', { held: 60 }, { mayHoldMore: () => true }, ['holds more']],
])('%s', (_, after, allowed, what) => {
  expect(changesBetween(look({}), look(after), allowed).map((one) => one.what)).toEqual(what);
});

it('what scrolls already may hold more where that is allowed', () => {
  const [before, after] = [look({ held: 60 }), look({ held: 130 })];
  expect(changesBetween(before, after)).toHaveLength(1);
  expect(changesBetween(before, after, { mayHoldMore: () => true })).toEqual([]);
});
