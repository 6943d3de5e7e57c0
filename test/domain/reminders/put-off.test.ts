/** あとで, the shop's own line, and what is renewed together. */

import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/domain/facts/facts.ts';
import { withGiven } from '../../../src/domain/facts/reminded.ts';
import { digestDue } from '../../../src/domain/reminders/due.ts';
import { typedNote, writeNote } from '../../../src/domain/reminders/note.ts';
import { snooze, snoozeChoices, snoozeDay } from '../../../src/domain/reminders/snooze.ts';
import { renewTogether } from '../../../src/domain/reminders/together.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { at, type Fact, inDays, seen, ticked, when } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';
import { type Brief, said, stateWith } from './states.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });
const ID = 'unidentified/vendor/ネクストエンジン';
const put = (until: number): Told => ({ id: ID, what: 'snooze', until: inDays(until), ...when(at(0)) });
const firstOf = (...facts: Fact[]) => stateWith(facts).known.keys[0] as KeyToday;

describe('あとで', () => {
  const saidOn = (facts: readonly Fact[], ...days: number[]) =>
    days.map((day) => said(stateWith(facts, { day })) !== '');

  it('keeps silent until its day, and then speaks', () => {
    expect(saidOn([key(7), put(2)], 0, 1, 2)).toEqual([false, false, true]);
  });

  it('speaks again of what was said already', () => {
    const first = digestDue(stateWith([key(7)]));
    const reminded = withGiven([], first?.given ?? []);
    const on = (day: number, ...more: Fact[]) => said(stateWith([key(7), ...more], { day, reminded })) !== '';
    expect([on(1), on(1, put(1))]).toEqual([false, true]);
  });

  it('is cut off at the last day', () => {
    expect(saidOn([key(2), put(5)], 0, 1, 2)).toEqual([false, false, true]);
  });

  it('never puts off what is over, or not registered', () => {
    const over = [key(-1), seen({ ends: -1, last: 0 }), put(3)];
    const unregistered = [seen({ ends: 40, first: -20, last: -10 }), seen({ ends: 130, first: -5 }), put(3)];
    expect([saidOn(over, 0), saidOn(unregistered, 0)]).toEqual([[true], [true]]);
  });

  it('of another key, or of a wrong clock, means nothing', () => {
    expect(saidOn([key(14), put(-1)], 0)).toEqual([true]);
    expect(saidOn([key(14), put(40)], 0)).toEqual([true]);
  });

  it.each([
    ['tomorrow', 2, 3],
    ['next-working-day', 3, 6],
    ['next-working-day', -4, 0],
  ] as const)('%s from day %i is day %i', (choice, today, expected) => {
    const { isWorkingDay } = stateWith([]);
    expect(snoozeDay(choice, inDays(today), isWorkingDay).equals(inDays(expected))).toBe(true);
  });

  it.each([
    ['on a Friday both', [key(17)], 3, ['tomorrow', 'next-working-day']],
    ['on a Tuesday tomorrow is a working day', [key(14)], 0, ['tomorrow']],
    ['where it is spoken of on Saturday, Monday', [key(18)], 3, ['next-working-day']],
    ['not where it is spoken of on Monday', [key(20)], 3, []],
    ['not where the end is months away', [key(88)], 3, []],
    ['of an update, however far the end is', [seen({ ends: 88, state: 'active-with-update' })], 2, ['tomorrow']],
    ['not beyond the end', [key(4)], 3, ['tomorrow']],
    ['not on the last day', [key(3)], 3, []],
    ['not once it is over', [key(2), seen({ ends: 2, last: 3 })], 3, []],
    ['not while it is to be registered', [key(40), seen({ ends: 130 })], 3, []],
  ] satisfies [string, Fact[], number, string[]][])('can be chosen: %s', (_, facts, day, expected) => {
    const { known, settings, isWorkingDay } = stateWith(facts, { day } satisfies Brief);
    const one = known.keys[0] as KeyToday;
    expect(snoozeChoices(one, { today: known.today, settings: settings.reminders, isWorkingDay })).toEqual(expected);
  });

  it('not to a day off, where notices come on working days only', () => {
    const { known, settings, isWorkingDay } = stateWith([key(17)], { day: 3, reminders: { workingDaysOnly: true } });
    const plan = { today: known.today, settings: settings.reminders, isWorkingDay };
    expect(snoozeChoices(known.keys[0] as KeyToday, plan)).toEqual(['next-working-day']);
  });

  it.each([
    ['thirteen days off: to the day after them', 13, ['tomorrow', 'next-working-day']],
    ['fourteen days off: not for so long', 14, ['tomorrow']],
  ])('%s', (_, off, expected) => {
    const closing = { weekly: [], spans: [{ from: `${inDays(1)}`, to: `${inDays(off)}` }] };
    const brief = { closing, reminders: { ladder: [20, 19, 0], eve: false } };
    const { known, settings, isWorkingDay } = stateWith([key(20)], brief);
    const plan = { today: known.today, settings: settings.reminders, isWorkingDay };
    const choices = snoozeChoices(known.keys[0] as KeyToday, plan);
    expect(choices).toEqual(expected);
    for (const choice of choices) {
      const until = snoozeDay(choice, known.today, isWorkingDay);
      const told: Told = { id: ID, what: 'snooze', until, ...when(at(0)) };
      expect(said(stateWith([key(20), told], brief)), choice).toBe('');
    }
  });

  it('is told of the license', () => {
    const one = firstOf(key(7));
    expect(snooze(one, inDays(1))(when(at(0)))).toEqual([
      { id: one.license.id, what: 'snooze', until: inDays(1), ...when(at(0)) },
    ]);
  });
});

describe('the shop’s own line', () => {
  it.each(['先に倉庫へ電話', '担当 みほん 花子', 'CROSS MALLを止めてから', '内線 1234'])('%s is kept', (line) => {
    expect(typedNote(`  ${line}\n`)).toEqual({ is: 'line', line });
  });

  it.each(Object.values(SECRETS))('refuses what looks like a key', (secret) => {
    expect(typedNote(`キー ${secret}`)).toEqual({ is: 'key' });
  });

  it('is no longer than 120 characters, and an empty one takes it back', () => {
    expect(typedNote('あ'.repeat(121)).is).toBe('too-long');
    expect(typedNote(' 　\n').is).toBe('nothing');
  });

  it('stands with its license, until an empty one takes it back', () => {
    const one = firstOf(key(7));
    const told = (text: string, day: number) => writeNote(one, text)(when(at(day)))[0] as Told;
    expect(firstOf(key(7), told('先に倉庫へ電話', 0)).license.note).toBe('先に倉庫へ電話');
    expect(firstOf(key(7), told('', 1)).license.note).toBeUndefined();
  });
});

describe('renewed together', () => {
  it('are the other keys of the shop that end within three weeks, and are not issued yet', () => {
    const facts = [
      ...[key(6), key(21, 'BOSS'), key(22, 'みほん受注'), key(9, 'みほん分析'), key(5, 'みほん在庫')],
      seen({ product: 'みほん在庫', ends: 95 }),
      seen({ product: 'みほん他店', ends: 6, shop: { url: 'mihon-ni' } }),
    ];
    const { keys } = stateWith(facts).known;
    const one = keys.find(({ license }) => license.product === 'ネクストエンジン') as KeyToday;
    expect(renewTogether(keys, one).map(({ license }) => license.product)).toEqual(['みほん分析', 'BOSS']);
  });

  it('are none where one was registered meanwhile', () => {
    const facts = [
      key(6),
      key(9, 'BOSS'),
      seen({ product: 'BOSS', ends: 95 }),
      ticked('registered', { ends: 95 }, 'BOSS'),
    ];
    const { keys } = stateWith(facts).known;
    const one = keys.find(({ license }) => license.product === 'ネクストエンジン') as KeyToday;
    expect(renewTogether(keys, one)).toEqual([]);
  });
});
