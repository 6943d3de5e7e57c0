/** What presses make of the settings: always something that can be read back, and nothing else of them changes. */

import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../../src/browser/schemas/settings-schema.ts';
import {
  isMuted,
  namedDays,
  withDays,
  withMuted,
  withoutDay,
  withoutSpan,
  withSeason,
  withSpan,
  withWeekday,
} from '../../../src/domain/reminders/choices.ts';
import { inDays } from '../../support/facts.ts';

const { reminders, closing } = settingsIn({});
const own = (id: string) => id.replace('old', 'new');

describe('days before the end', () => {
  it('are added in their order, each once', () => {
    expect(withDays(reminders, [30, 7, 2])).toEqual({ ...reminders, ladder: [30, 14, 7, 3, 2, 1, 0] });
  });

  it('are taken away, but for the last one', () => {
    expect(withoutDay(reminders, 7).ladder).toEqual([14, 3, 1, 0]);
    const only = { ...reminders, ladder: [3] };
    expect(withoutDay(only, 3)).toBe(only);
  });
});

it('a product is muted under the id that it goes by, and spoken of again whatever it was called', () => {
  const muted = { ...reminders, muted: ['old/a', 'b'] };
  expect(isMuted(muted, 'new/a', own)).toBe(true);
  expect(isMuted(reminders, 'new/a', own)).toBe(false);
  expect(withMuted(muted, 'new/a', false, own).muted).toEqual(['b']);
  expect(withMuted(muted, 'new/a', true, own).muted).toEqual(['b', 'new/a']);
});

describe('days off', () => {
  it('of the week: one day at least is worked on', () => {
    expect(withWeekday(closing, 3, true).weekly).toEqual([3, 6, 7]);
    expect(withWeekday(closing, 6, false).weekly).toEqual([7]);
    const nearlyAll = { ...closing, weekly: [1, 2, 3, 4, 5, 6] };
    expect(withWeekday(nearlyAll, 7, true)).toBe(nearlyAll);
  });

  it('of a season', () => {
    const once = withSeason(withSeason(closing, 'obon', true), 'obon', true);
    expect(once.seasons).toEqual(['obon']);
    expect(withSeason(once, 'obon', false).seasons).toEqual([]);
  });

  it('of the user: the first ones first, the same ones once', () => {
    const late = { from: inDays(20), to: inDays(21) };
    const soon = { from: inDays(2), to: inDays(2), label: '棚卸し' };
    expect(withSpan(withSpan([late], soon), { ...soon })).toEqual([soon, late]);
    expect(withoutSpan([soon, late], { ...soon })).toEqual([late]);
    expect(withoutSpan([soon], { from: soon.from, to: soon.to })).toEqual([soon]);
  });
});

it('days of one name that follow each other are told as one', () => {
  const names: Record<number, string> = { 1: 'A', 2: 'A', 3: 'B', 5: 'B' };
  const found = namedDays(inDays(0), 7, (day) => names[inDays(0).until(day).days]);
  expect(
    found.map(({ from, to, name }) => `${name} ${inDays(0).until(from).days}-${inDays(0).until(to).days}`),
  ).toEqual(['A 1-2', 'B 3-3', 'B 5-5']);
});
