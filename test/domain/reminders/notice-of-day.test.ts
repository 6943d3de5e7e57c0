/** A notice that stands: what it told of, and whether any of that is still due. */

import { describe, expect, it } from 'vitest';
import { type Reminded, withGiven } from '../../../src/domain/facts/reminded.ts';
import { digestDue, isStillDue } from '../../../src/domain/reminders/due.ts';
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

describe('is still true', () => {
  const two = [key(3), key(3, 'BOSS')];
  const renewed = (product?: string) => [
    seen({ ends: 93, last: 0, ...(product && { product }) }),
    ticked('registered', { ends: 93 }, product),
  ];
  it.each<[string, readonly Fact[], readonly Fact[], Brief, boolean]>([
    ['nothing has changed', [key(3)], [], {}, true],
    ['it is evening, when nothing new is said', [key(3)], [], { hour: 22 }, true],
    ['the next day has come, with nothing to say', [key(3)], [], { day: 1 }, true],
    ['renewed and registered', [key(3)], renewed(), {}, false],
    ['a newer key is there, and the vendor holds the old one', [key(3)], [seen({ ends: 93, last: 0 })], {}, true],
    ['put away', [key(3)], [away(true)], {}, false],
    ['one of two renewed', two, renewed(), {}, true],
    ['both renewed', two, [...renewed(), ...renewed('BOSS')], {}, false],
    ['muted since', [key(3)], [], { reminders: { muted: ['mihon-aonami/vendor/ネクストエンジン'] } }, false],
    ['the end has passed: that is another thing to say', [key(3)], [], { day: 4 }, false],
    ['the clock was ahead when it was shown', [key(3)], [], { day: -2 }, false],
  ])('%s', (_, facts, since, brief, is) => {
    const state = stateWith([...facts, ...since], { ...brief, reminded: remindedOf(facts) });
    expect(isStillDue(state, inDays(0))).toBe(is);
  });

  it('not where the key turned out to end on another day, though that is due as well', () => {
    const state = stateWith([key(10)], { reminded: remindedOf([key(3)]) });
    expect(digestDue({ ...state, reminded: [] })).toBeDefined();
    expect(isStillDue(state, inDays(0))).toBe(false);
  });

  it('where nothing was kept of it, as long as anything is due', () => {
    expect(isStillDue(stateWith([key(3)]), inDays(0))).toBe(true);
    expect(isStillDue(stateWith([key(60)]), inDays(0))).toBe(false);
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
