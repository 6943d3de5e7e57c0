/** A notice that stands: what it told of, and whether that is still true. */

import { describe, expect, it } from 'vitest';
import { type Reminded, withGiven } from '../../../src/domain/facts/reminded.ts';
import { digestDue, fateOf } from '../../../src/domain/reminders/due.ts';
import { needlessReminded } from '../../../src/domain/reminders/needless.ts';
import { dayOfNotice, noticeId, toldOn } from '../../../src/domain/reminders/notice-of-day.ts';
import { at, away, type Fact, inDays, seen, ticked } from '../../support/facts.ts';
import { type Brief, stateWith } from './states.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });

/** What is on record once the notice of 2026-11-24 was shown. */
function remindedOf(facts: readonly Fact[]): Reminded[] {
  const state = stateWith(facts);
  return withGiven([], digestDue(state)?.given ?? []);
}

it('the id is that of the day, and no other id is', () => {
  expect(noticeId(inDays(0))).toBe('kagiban-2026-11-24');
  expect(dayOfNotice('kagiban-2026-11-24')).toEqual(inDays(0));
  for (const id of ['kagiban-test', 'kagiban-2026-02-30', '2026-11-24', '']) expect(dayOfNotice(id)).toBeUndefined();
});

it('names the licenses of its day, each once', () => {
  const reminded = remindedOf([key(3), key(3, 'BOSS'), key(40, 'みほん倉庫')]);
  expect(toldOn(reminded, inDays(0)).toSorted()).toEqual([
    'mihon-aonami/vendor/BOSS',
    'mihon-aonami/vendor/ネクストエンジン',
  ]);
  expect(toldOn(reminded, inDays(-1))).toEqual([]);
});

describe('what becomes of it', () => {
  const two = [key(3), key(3, 'BOSS')];
  const over = [key(-1), seen({ ends: -1, last: 0 })];
  const overs = [...over, key(-1, 'BOSS'), seen({ product: 'BOSS', ends: -1, last: 0 })];
  const inShort = (fate: ReturnType<typeof fateOf>) =>
    typeof fate === 'string' ? fate : fate.reminders.map(({ one, is }) => `${one.license.product} ${is}`).join(', ');
  const renewed = (product?: string) => [
    seen({ ends: 93, last: 0, ...(product && { product }) }),
    ticked('registered', { ends: 93 }, product),
  ];
  it.each<[string, readonly Fact[], readonly Fact[], Brief, string]>([
    ['nothing has changed', [key(3)], [], {}, 'stays'],
    ['it is evening, when nothing new is said', [key(3)], [], { hour: 22 }, 'stays'],
    ['the next day has come: there are fewer days left than it says', [key(3)], [], { day: 1 }, 'goes'],
    ['the last day has come', [key(1)], [], { day: 1, reminders: { ladder: [1], eve: false } }, 'goes'],
    ['the next day has come, and it is over as before', over, [], { day: 1 }, 'stays'],
    ['one of two that are over was put away, the day after', overs, [away(true)], { day: 1 }, 'goes'],
    ['renewed and registered', [key(3)], renewed(), {}, 'goes'],
    ['a newer key is there, and the vendor holds the old one', [key(3)], [seen({ ends: 93, last: 0 })], {}, 'stays'],
    ['put away', [key(3)], [away(true)], {}, 'goes'],
    ['one of two renewed', two, renewed(), {}, 'BOSS ends'],
    ['both renewed', two, [...renewed(), ...renewed('BOSS')], {}, 'goes'],
    ['muted since', [key(3)], [], { reminders: { muted: ['mihon-aonami/vendor/ネクストエンジン'] } }, 'goes'],
    ['the end has passed: that is another thing to say', [key(3)], [], { day: 4 }, 'goes'],
    ['the clock was ahead when it was shown', [key(3)], [], { day: -2 }, 'goes'],
  ])('%s', (_, facts, since, brief, expected) => {
    const state = stateWith([...facts, ...since], { ...brief, reminded: remindedOf(facts) });
    expect(inShort(fateOf(state, inDays(0)))).toBe(expected);
  });

  it('not where the key turned out to end on another day, though that is due as well', () => {
    const state = stateWith([key(10)], { reminded: remindedOf([key(3)]) });
    expect(digestDue({ ...state, reminded: [] })).toBeDefined();
    expect(fateOf(state, inDays(0))).toBe('goes');
  });

  it('where nothing was kept of it, it stays on its day as long as anything is due', () => {
    expect(fateOf(stateWith([key(3)]), inDays(0))).toBe('stays');
    expect(fateOf(stateWith([key(60)]), inDays(0))).toBe('goes');
    expect(fateOf(stateWith([key(3)], { day: 1 }), inDays(0))).toBe('goes');
  });
});

it('a record goes a hundred days after a license that is not known any more was spoken of', () => {
  const given = (days: number) => [{ is: 'ends' as const, about: '2026-11-27', on: inDays(days), at: at(days) }];
  const reminded = [
    { id: 'mihon-aonami/vendor/ネクストエンジン', given: given(-300) },
    { id: 'mihon-aonami/vendor/gone', given: given(-101) },
    { id: 'mihon-aonami/vendor/just-gone', given: [...given(-101), ...given(-9)] },
    { id: 'mihon-aonami/vendor/of-a-wrong-clock', given: given(400) },
  ];
  expect(needlessReminded(reminded, stateWith([key(3)]).known)).toEqual([
    'mihon-aonami/vendor/gone',
    'mihon-aonami/vendor/of-a-wrong-clock',
  ]);
});
