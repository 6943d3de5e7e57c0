/** Many stories are told alike for the same seed, counted in one line, and printed at their shortest. */

import { expect, it } from 'vitest';
import { says } from './fakes.ts';
import { LIST, story } from './short-stories.ts';
import { isWithinLimits, line, simulate } from './simulation.ts';
import { storyOf } from './stories/lives.ts';
import { shortest } from './stories/shrink.ts';
import { storyLines } from './tell/lines.ts';
import { stateLines } from './tell/states.ts';

it('tells the same stories again for the same seed', () => {
  expect(storyOf(7, 3)).toEqual(storyOf(7, 3));
  expect(storyOf(7, 3)).not.toEqual(storyOf(8, 3));
});

it('counts stories in one line', () => {
  const always = simulate(50, () => says('?'));
  expect(line(always)).toMatch(/^stories 50 · false calm that could be known 0 · .* crashes 0$/);
  expect(isWithinLimits(always)).toBe(false);
});

it('tells a failing story at its shortest, with dates and what was shown', () => {
  const number = simulate(50, () => says(90), { examples: 1 }).examples.calm[0] ?? 0;
  const { story: short, fault } = shortest(storyOf(20_261_130, number), 'calm', () => says(90));
  expect(short.events.length).toBeLessThanOrEqual(2);
  const text = storyLines(short, fault, () => says(90)).join('\n');
  expect(text).toMatch(/✗ false calm[\s\S]*\d{4}\/\d+\/\d+ \d+:\d\d \S+の(?:一覧|詳細)を開いた[\s\S]*「90」/);
});

it('prints the truth beside what is shown', () => {
  expect(stateLines(story(1, [0, LIST]), () => says(9)).join('\n')).toMatch(
    /本当 .*みほん受注くん.*まで[\s\S]*バッジ 「9」[\s\S]*表示 /,
  );
});
