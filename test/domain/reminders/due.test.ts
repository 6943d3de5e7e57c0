/** What is due on which day, for every standing: one digest a day, each step once, within the hours. */

import { describe, expect, it } from 'vitest';
import type { Reminded } from '../../../src/domain/facts/reminded.ts';
import { withGiven } from '../../../src/domain/facts/reminded.ts';
import { digestDue } from '../../../src/domain/reminders/due.ts';
import { away, type Fact, seen, ticked, typed } from '../../support/facts.ts';
import { type Brief, said, stateWith } from './states.ts';

/** One key whose end is that many days from 2026-11-24, seen long before. */
const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });

/** The days from 2026-11-24 on which something is said at ten o'clock, where nothing changes and all is recorded. */
function days(facts: readonly Fact[], from: number, to: number, brief: Brief = {}): string[] {
  let reminded: readonly Reminded[] = brief.reminded ?? [];
  const found: string[] = [];
  for (let day = from; day <= to; day += 1) {
    const digest = digestDue(stateWith(facts, { ...brief, day, reminded }));
    if (!digest) continue;
    reminded = withGiven(reminded, digest.given);
    found.push(`${day} ${digest.reminders.map(({ kinds }) => kinds.join('+')).join(', ')}`);
  }
  return found;
}

describe('each standing on its days', () => {
  it.each([
    [
      'counting: 14, 7, 3, 1, 0, and the day before days off',
      [key(20)],
      0,
      20,
      ['6 ends', '13 ends', '17 ends', '19 ends', '20 ends'],
    ],
    ['前営業日: a Monday is spoken of on Friday', [key(6)], -1, 6, ['-1 ends', '3 ends', '5 ends', '6 ends']],
    [
      'ended: three days, then every week',
      [key(-1), seen({ ends: -1, last: 0 })],
      0,
      21,
      ['0 ended', '1 ended', '2 ended', '6 ended', '13 ended', '20 ended'],
    ],
    [
      'to register: after 1 and 3 days, then every day',
      [key(40), seen({ ends: 130 })],
      0,
      6,
      ['1 unregistered', '3 unregistered', '4 unregistered', '5 unregistered', '6 unregistered'],
    ],
    ['away, stopped', [key(3), away(true), seen({ product: 'BOSS', state: 'stopped', ends: 3 })], 0, 5, []],
    ['first seen when it was over: the popup asks', [seen({ ends: -9 })], 0, 9, []],
    [
      '承認待ち: the day after, then every week',
      [seen({ state: 'awaiting-approval', ends: 80 })],
      0,
      16,
      ['1 approve', '8 approve', '15 approve'],
    ],
    [
      '更新あり: the day after, then every week',
      [seen({ state: 'active-with-update', ends: 80 })],
      0,
      9,
      ['1 update', '8 update'],
    ],
    ['not looked at for 30 days, then every second week', [seen({ ends: 90 })], 0, 50, ['31 look', '45 look']],
    ['registered, and not seen since', [key(3), ticked('registered', { replaces: 3 })], 0, 9, []],
    ['in use without a day', [seen()], 0, 9, []],
    [
      'RMS says that it is over, and no day is known',
      [seen({ first: -3 }), seen({ state: 'expired' })],
      0,
      8,
      ['0 ended', '7 ended'],
    ],
  ] satisfies [string, Fact[], number, number, string[]][])('%s', (_, facts, from, to, expected) => {
    expect(days(facts, from, to)).toEqual(expected);
  });

  it('a later day that was typed, and an earlier one on RMS: until then the days, then the question', () => {
    const facts = [typed(30, -2), seen({ ends: 3, last: -1 })];
    expect(days(facts, 0, 12)).toEqual(['0 ends', '2 ends', '3 ends', '4 ask', '11 ask']);
  });

  it('a new key that was first seen after the end of the old one is asked about', () => {
    const facts = [key(-2), seen({ ends: 88 })];
    expect(days(facts, 0, 8)).toEqual(['0 ask', '6 ask']);
  });
});

describe('one digest a day', () => {
  it('holds all that is due, the most urgent first', () => {
    const facts = [
      ...[key(3), key(-1, 'みほん分析'), key(0, 'みほん在庫')],
      seen({ product: 'みほん分析', ends: -1, last: 0 }),
      seen({ product: 'BOSS', ends: 40, first: -20, last: -10 }),
      seen({ product: 'BOSS', ends: 130, first: -3 }),
    ];
    expect(said(stateWith(facts))).toBe('みほん分析 ended, みほん在庫 ends, BOSS unregistered, ネクストエンジン ends');
  });

  it('is one, whatever comes up later on the day', () => {
    const first = digestDue(stateWith([key(7)]));
    const reminded = withGiven([], first?.given ?? []);
    expect(said(stateWith([key(7), key(0, 'BOSS')], { hour: 11, reminded }))).toBe('');
    expect(said(stateWith([key(7), key(0, 'BOSS')], { day: 1, reminded }))).not.toBe('');
  });

  it('has the same id on the whole day, so that a repeat replaces', () => {
    const ids = [9, 17].map((hour) => digestDue(stateWith([key(7)], { hour }))?.id);
    expect(ids).toEqual(['kagiban-2026-11-24', 'kagiban-2026-11-24']);
  });

  it('is known again where the shop came to be known by another id', () => {
    const before = digestDue(stateWith([key(7)]));
    const under = before?.given.map(({ given }) => ({ id: 'unidentified/vendor/ネクストエンジン', given })) ?? [];
    expect(said(stateWith([key(7)], { hour: 12, reminded: under }))).toBe('');
  });
});

describe('hours', () => {
  it.each([
    ['before nine', key(7), 8, ''],
    ['at nine', key(7), 9, 'ネクストエンジン ends'],
    ['at 17', key(7), 17, 'ネクストエンジン ends'],
    ['at 18', key(7), 18, ''],
    ['late on the last day', key(0), 23, 'ネクストエンジン ends'],
    ['early once it is over', key(-1), 7, 'ネクストエンジン ended'],
  ])('%s', (_, fact, hour, expected) => {
    expect(said(stateWith([fact], { hour }))).toBe(expected);
  });

  it('are those of the settings', () => {
    const reminders = { hours: { from: 20, to: 22 } };
    expect([19, 20, 22].map((hour) => said(stateWith([key(7)], { hour, reminders })) !== '')).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('what was said at night is said once more at the opening, and no third time', () => {
    const night = digestDue(stateWith([key(0)], { hour: 0 }));
    const reminded = withGiven([], night?.given ?? []);
    expect([3, 8, 9].map((hour) => said(stateWith([key(0)], { hour, reminded })) !== '')).toEqual([false, false, true]);
    const again = digestDue(stateWith([key(0)], { hour: 9, reminded }));
    expect(again?.id).toBe(night?.id);
    expect(said(stateWith([key(0)], { hour: 10, reminded: withGiven(reminded, again?.given ?? []) }))).toBe('');
  });

  it('only on working days, where that was chosen, but for the last day and what is over', () => {
    const reminders = { workingDaysOnly: true };
    const saturday = (ends: number) => said(stateWith([key(ends)], { day: 4, reminders })) !== '';
    expect([saturday(11), saturday(4), saturday(3)]).toEqual([false, true, true]);
  });
});

describe('what changes', () => {
  it('after a gap only the most urgent that was passed is said', () => {
    expect(days([key(20)], 18, 19)).toEqual(['18 ends', '19 ends']);
  });

  it('a day that moved takes back what was to come', () => {
    const renewed = [key(7), seen({ ends: 97 }), ticked('registered', { ends: 97 })];
    expect(days(renewed, 0, 30)).toEqual([]);
  });

  it('a product that is muted is not spoken of, under any of its ids', () => {
    const reminders = { muted: ['unidentified/vendor/ネクストエンジン'] };
    expect(said(stateWith([key(0), key(0, 'BOSS')], { reminders }))).toBe('BOSS ends');
  });

  it('other days before the end are those that were chosen', () => {
    expect(days([key(20)], 0, 20, { reminders: { ladder: [15, 2], eve: false } })).toEqual(['5 ends', '18 ends']);
  });

  it('a clock that was ahead for an hour takes away nothing that is still to come', () => {
    const ahead = digestDue(stateWith([key(7)], { day: 7 }));
    const reminded = withGiven([], ahead?.given ?? []);
    expect(said(stateWith([key(7)], { reminded }))).toBe('ネクストエンジン ends');
  });
});

it('a clock that is set back says of no key that was looked at that nobody has looked at it', () => {
  expect(said(stateWith([key(20)], { day: -300 }))).toBe('');
  expect(said(stateWith([key(90)], { day: 40 }))).toBe('ネクストエンジン look');
});

describe('with each reminder', () => {
  it('come the day before days off, while it is not past, and the sale in which the end lies', () => {
    const sales = [{ from: '2026-11-29', to: '2026-12-05', label: 'みほんSALE' }];
    const at = (day: number) => digestDue(stateWith([key(6)], { day, sales }))?.reminders[0];
    expect(`${at(0)?.eve}`).toBe('2026-11-27');
    expect(at(0)?.sale?.label).toBe('みほんSALE');
    expect(at(5)?.eve).toBeUndefined();
  });
});
