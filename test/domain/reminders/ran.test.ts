/** Since you were away: a gap of three whole days or more is told of, once, for a week. */

import { expect, it } from 'vitest';
import type { Ran } from '../../../src/domain/facts/ran.ts';
import { sinceAway } from '../../../src/domain/reminders/away.ts';
import { digestDue } from '../../../src/domain/reminders/due.ts';
import { ranAgain } from '../../../src/domain/reminders/ran.ts';
import { at, inDays, seen } from '../../support/facts.ts';
import { stateWith } from './states.ts';

/** The browser runs on these days, counted from 2026-11-24, one after the other. */
function ranOn(...days: readonly number[]): Ran | undefined {
  return days.reduce<Ran | undefined>((ran, day) => ranAgain(ran, at(day)), undefined);
}

const gap = (since: number, back: number) => ({ since: at(since), back: at(back) });

it.each<[string, readonly number[], Ran['away']]>([
  ['the first start', [0], undefined],
  ['every day', [-2, -1, 0], undefined],
  ['two closed days: a weekend', [-3, 0], undefined],
  ['three closed days', [-4, 0], gap(-4, 0)],
  ['a gap, and the day after', [-4, 0, 1], gap(-4, 0)],
  ['a gap, and six days of work', [-4, 0, 1, 2, 3, 4, 5, 6], gap(-4, 0)],
  ['a gap that nobody read of for a week', [-4, 0, 1, 2, 3, 4, 5, 6, 7], undefined],
  ['a second gap', [-20, -10, -9, 0], gap(-9, 0)],
  ['a clock that was set back: what it said before was wrong', [30, 0], undefined],
  ['a clock that was ahead, and made a gap of its own', [-1, 30, 0], undefined],
  ['a clock that was far back, and right again the day after', [0, -4000, 1], undefined],
  ['a clock that was far back for two days', [0, -4000, -3999, 1], undefined],
  ['a clock that was far back, and a gap: nobody knows how long', [0, -4000, 9], undefined],
  ['a gap after that', [0, -4000, 1, 9], gap(1, 9)],
  ['a gap after a clock that was far ahead', [400, 0, 1, 9], gap(1, 9)],
])('%s', (_, days, away) => {
  expect(ranOn(...days)?.away).toEqual(away);
  expect(ranOn(...days)?.last).toEqual(at(days.at(-1) ?? 0));
});

it('is the same all day long, so that nothing need be written', () => {
  const ran = ranOn(-4, 0) as Ran;
  expect(ranAgain(ran, at(0).add({ hours: 5 }))).toBe(ran);
  expect(ranAgain(ran, at(1))).not.toBe(ran);
});

it('says what would have been said again while the browser did not run', () => {
  const given = [
    { is: 'update', about: '', on: inDays(-19), at: at(-19) },
    { is: 'update', about: '', on: inDays(-12), at: at(-12) },
  ] as const;
  const facts = [seen({ ends: 60, state: 'active-with-update', first: -26, last: -26 })];
  const [due] = digestDue(stateWith(facts))?.given ?? [];
  const about = due?.given.find(({ is }) => is === 'update')?.about ?? '';
  const reminded = [{ id: due?.id ?? '', given: given.map((one) => ({ ...one, about })) }];
  const passed = (since: number) => sinceAway(stateWith(facts, { reminded }), at(since))?.passed.length;
  expect([passed(-9), passed(-4)]).toEqual([1, 0]);
});

it('counts the closed days to the return, and not to the day on which the card is read', () => {
  const state = stateWith([seen({ ends: 9, first: -20, last: -6 })], { day: 2 });
  const ran = ranOn(-6, 0, 1, 2);
  expect(sinceAway(state, at(-6), ran?.away?.back)).toMatchObject({ days: 5 });
  expect(sinceAway(state, at(-6))).toMatchObject({ days: 7 });
});
