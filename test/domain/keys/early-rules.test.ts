/** What was said before RMS showed the key that it is about, rule by rule. Days count from today. */

import { describe, expect, it } from 'vitest';
import { earlyRefuted, nextShown } from '../../../src/domain/keys/countdown-rules.ts';
import type { Ring } from '../../../src/domain/keys/ring.ts';
import { inDays } from '../../support/facts.ts';
import {
  after,
  byRule,
  byRuleOfCountdown,
  counts,
  key,
  keysOf,
  look,
  nextOf,
  type PageBrief,
  ring,
  row,
  ticked,
  ticksOf,
  until,
} from './rings.ts';

type Row = readonly [sentence: string, before: Ring, page: PageBrief, expected: string];

const waits = 'awaiting-approval' as const;

describe('nextShown: the first day that is shown of a key that had none', () => {
  const old = [key(6)];
  const said = { ...look(5), day: inDays(-2) };
  const wasSaid = ring({
    holds: 6,
    keys: old,
    next: { after: inDays(6), waits: false, said },
    ticks: [ticked(after(6))],
  });
  const waited = ring({ holds: 6, keys: old, next: { after: inDays(6), waits: true } });
  it.each<Row>([
    [
      'what was said to be registered is this key',
      wasSaid,
      { rows: [row(87)] },
      'holds 87, as was said, in the place of 6',
    ],
    [
      'unless it ends later than any key lives after that day: it was issued afterwards',
      wasSaid,
      { rows: [row(90)] },
      'holds 6',
    ],
    [
      'keys of this product were seen to live longer: then it may be',
      { ...wasSaid, longestLife: 120 },
      { rows: [row(90)] },
      'holds 90, as was said, in the place of 6',
    ],
    ['the old day again is no new key', wasSaid, { rows: [row(6)] }, 'holds 6'],
    ['an earlier day that nobody knew is none either', wasSaid, { rows: [row(3)] }, 'holds 6'],
    ['nor is a stopped one', wasSaid, { rows: [row(6), row(87, 'stopped')] }, 'holds 6'],
    ['what waited for approval is not registered by being shown', waited, { rows: [row(90)] }, 'holds 6'],
    ['a new key of which nothing was said waits', ring({ holds: 6, keys: old }), { rows: [row(90)] }, 'holds 6'],
  ])('%s', (_, before, shown, expected) => {
    expect(counts(byRuleOfCountdown(nextShown, before, shown))).toBe(expected);
  });

  it.each<Row>([
    [
      'what was ticked of the key after 6 is of the key to 90',
      ring({ holds: 6, keys: old, ticks: [ticked(after(6), 'issued')] }),
      { rows: [row(90)] },
      'issued of 90',
    ],
    [
      'a step that was ticked under both names is there once',
      ring({ holds: 6, keys: old, ticks: [ticked(until(90), 'issued'), ticked(after(6), 'issued')] }),
      { rows: [row(90)] },
      'issued of 90',
    ],
    [
      'what was ticked of a key after none is of the first one that is shown',
      ring({ next: { waits: true }, ticks: [ticked(after(), 'approved')] }),
      { rows: [row(90)] },
      'approved of 90',
    ],
    [
      'what was ticked of another key stays there',
      ring({ holds: 6, keys: old, ticks: [ticked(after(-80), 'issued')] }),
      { rows: [row(90)] },
      'issued of the one after -80',
    ],
    [
      'where the key was issued after 登録した was said, the tick is not of it',
      wasSaid,
      { rows: [row(90)] },
      'registered of the one after 6',
    ],
  ])('%s', (_, before, shown, expected) => {
    expect(ticksOf(byRuleOfCountdown(nextShown, before, shown))).toBe(expected);
  });

  it.each<Row>([
    [
      'a key that waited without a day, and is shown in use with one, is approved',
      waited,
      { rows: [row(90)] },
      '6, 90 approved',
    ],
    ['one that still waits is not', waited, { rows: [row(90, waits)] }, '6, 90 awaiting-approval'],
  ])('%s', (_, before, shown, expected) => {
    const made = byRuleOfCountdown(nextShown, before, shown);
    expect([keysOf(made), nextOf(made)]).toEqual([expected, 'none']);
  });
});

describe('earlyRefuted: what was said too early of a new key is not so', () => {
  const said = { after: inDays(6), waits: false, said: look(5) };
  const told = [ticked(after(6), 'issued'), ticked(after(6)), ticked(after(6), 'paused'), ticked(after(6), 'approved')];
  const early = ring({ holds: 6, keys: [key(6)], next: said, ticks: told });
  const all =
    'issued of the one after 6, registered of the one after 6, paused of the one after 6, approved of the one after 6';
  const stays = 'paused of the one after 6, approved of the one after 6';
  const dead = { undated: { state: 'expired' as const, look: look(10) } };
  it.each<Row>([
    [
      'the old day again as the latest: 登録した and 発行した were not so; what was stopped or approved stays',
      early,
      { rows: [row(6)] },
      `none; ${stays}`,
    ],
    ['beside a later day it says nothing', early, { rows: [row(6), row(90)] }, `after 6, said; ${all}`],
    ['a page without a date says nothing', early, { rows: [row()] }, `after 6, said; ${all}`],
    [
      '有効期限切れ without a date refutes it',
      { ...early, ...dead },
      { rows: [row(undefined, 'expired')] },
      `none; ${stays}`,
    ],
    [
      '有効期限切れ that an earlier page said does not',
      { ...early, undated: { state: 'expired', look: look(4) } },
      { rows: [row()] },
      `after 6, said; ${all}`,
    ],
    [
      'said once more it stands',
      { ...early, next: { ...said, again: true } },
      { rows: [row(6)] },
      `after 6, said, again; ${all}`,
    ],
    [
      'that a key waits for approval is not refuted with it',
      { ...early, next: { ...said, waits: true } },
      { rows: [row(6)] },
      `after 6, waits; ${stays}`,
    ],
    [
      '発行した alone stays: a list may go on showing the old key',
      ring({ holds: 6, keys: [key(6)], ticks: [ticked(after(6), 'issued')] }),
      { rows: [row(6)] },
      'none; issued of the one after 6',
    ],
    [
      'what was told of a key with a day stays',
      ring({ holds: 6, keys: [key(6)], ticks: [ticked(until(90), 'issued')] }),
      { rows: [row(6)] },
      'none; issued of 90',
    ],
  ])('%s', (_, before, shown, expected) => {
    const made = byRule(earlyRefuted, before, shown);
    expect(`${nextOf(made)}; ${ticksOf(made)}`).toBe(expected);
  });

  it('remembers which key it was, so that the next press is taken as said once more', () => {
    expect(byRule(earlyRefuted, early, { rows: [row(6)] }).refuted).toBe(after(6));
  });
});
