/** A fixed number of simulated years, and rules that are wrong on purpose: the watch finds each of them. */

import { describe, expect, it } from 'vitest';
import { many } from '../../support/long-run.ts';
import { isFlawless, RULES, simulateYears, yearsLine } from './simulate-years.ts';
import type { Rules } from './year.ts';

const YEARS = 6;
const SEED = 20_261_130;

it('in simulated years every deadline is announced in time, and nothing is said too often', () => {
  const years = simulateYears(many(YEARS), { seed: SEED });
  expect(isFlawless(years), `${yearsLine(years)}\nnpm run simulate -- reminders prints the first story.`).toBe(true);
  expect(years.deadlines).toBeGreaterThan(YEARS * 4);
});

describe('the watch finds rules that', () => {
  const countsOf = (rules: Partial<Rules>) =>
    simulateYears(3, {
      seed: SEED,
      rules: { ...RULES, ...rules },
      enough: ({ missed, tooMany, unforeseen }) => missed + tooMany + unforeseen > 0,
    });
  const opening = ({ settings, now }: Parameters<Rules['digestDue']>[0]) =>
    now.toZonedDateTimeISO('Asia/Tokyo').hour >= settings.reminders.hours.from;

  it('say nothing', () => {
    const { missed, deadlines, announced } = countsOf({ digestDue: () => undefined });
    expect([missed > 0, announced, deadlines > 0]).toEqual([true, 0, true]);
  });

  it('forget what they said', () => {
    const rules: Partial<Rules> = { digestDue: (state) => RULES.digestDue({ ...state, reminded: [] }) };
    expect(countsOf(rules).tooMany).toBeGreaterThan(0);
  });

  it('keep no hours', () => {
    const all = { from: 0, to: 24 };
    const rules: Partial<Rules> = {
      digestDue: (state) => {
        const reminders = { ...state.settings.reminders, hours: all };
        return RULES.digestDue({ ...state, settings: { ...state.settings, reminders } });
      },
    };
    expect(countsOf(rules).tooMany).toBeGreaterThan(0);
  });

  it('keep the hours on the last day too', () => {
    const rules: Partial<Rules> = { digestDue: (state) => (opening(state) ? RULES.digestDue(state) : undefined) };
    expect(countsOf(rules).missed).toBeGreaterThan(0);
  });

  it('never wake for a notice', () => {
    expect(countsOf({ nextMoment: () => undefined }).missed).toBeGreaterThan(0);
  });

  it('keep what was said before it is shown, and so lose it in a crash', () => {
    expect(countsOf({ keepsFirst: true }).missed).toBeGreaterThan(0);
  });

  it('speak of an old key after its renewal', () => {
    let old: Parameters<Rules['digestDue']>[0]['known']['keys'] = [];
    const rules: Partial<Rules> = {
      digestDue: (state) => {
        if (old.length === 0) old = state.known.keys;
        const renewed = state.known.keys.map((one, index) => old[index] ?? one);
        return RULES.digestDue({ ...state, known: { ...state.known, keys: renewed } });
      },
    };
    expect(countsOf(rules).tooMany).toBeGreaterThan(0);
  });

  it('foretell another notice than the one that comes', () => {
    const rules: Partial<Rules> = {
      nextNotices: (state, count) => RULES.nextNotices({ ...state, reminded: [] }, count).slice(1),
    };
    expect(countsOf(rules).unforeseen).toBeGreaterThan(0);
  });
});
