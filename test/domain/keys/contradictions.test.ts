/** Sightings that do not fit together: the earlier date counts, the user is asked, and one press always settles it. */

import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/domain/today/badge.ts';
import { confirmHeld } from '../../../src/domain/today/commands.ts';
import { at, away, type Fact, inDays, seen, ticked, typed, watchedWith, when } from '../../support/facts.ts';
import { first } from '../../support/presses.ts';

const badge = (...facts: Fact[]) => badgeOf(watchedWith(...facts), { mayRead: true, newerData: false }).text;
const standing = (...facts: Fact[]) => watchedWith(...facts)[0]?.standing;
const detail = 'product-detail' as const;

describe('a list that shows the newest key only, and a detail screen that shows both', () => {
  const list = seen({ ends: 67, first: -9, last: -2 });
  const both = [seen({ ends: 67, first: -1, screen: detail }), seen({ ends: 6, first: -1, screen: detail })];

  it('the earlier counts, and which one is registered is asked', () => {
    expect(badge(list, ...both)).toBe('6');
    expect(standing(list, ...both)).toMatchObject({ is: 'which', why: 'first-sight' });
  });

  it('one press says that it is the newer one', () => {
    expect(badge(list, ...both, ticked('registered', { ends: 67 }))).toBe('67');
  });

  it('the question stays when the list is opened once more', () => {
    const again = seen({ ends: 67, first: -9, last: 0 });
    expect(standing(again, ...both)).toMatchObject({ is: 'which', why: 'first-sight' });
    expect(badge(again, ...both, ticked('registered', { ends: 67 }))).toBe('67');
  });
});

describe('several rows of one name', () => {
  it.each([
    ['a living one and a stopped one without a date', [seen({ ends: 6 }), seen({ state: 'stopped' })], '6'],
    ['a living one and a stopped one that ends later', [seen({ ends: 6 }), seen({ ends: 36, state: 'stopped' })], '6'],
    [
      'a living one and one that waits for approval',
      [seen({ ends: 6 }), seen({ ends: 80, state: 'awaiting-approval' })],
      '未6',
    ],
    ['two that live', [seen({ ends: 36 }), seen({ ends: 6 })], '6'],
  ])('%s', (_, facts, expected) => {
    expect(badge(...facts)).toBe(expected);
    expect(badge(...facts.toReversed())).toBe(expected);
  });
});

describe('a date that goes back', () => {
  const there = seen({ ends: 80, first: -20, last: 0 });
  const other = seen({ ends: 40, first: -10 });

  it('stays doubtful, also when the first date is seen again', () => {
    expect(badge(there, other)).toBe('?');
  });

  it('is settled by one press', () => {
    expect(badge(there, other, ticked('registered', { ends: 80 }))).toBe('80');
  });

  it('a newer key that is gone from the list again is no open hand-over', () => {
    const old = seen({ ends: 36, first: -50, last: 0 });
    const gone = seen({ ends: 86, first: -3 });
    expect(badge(old, gone)).toBe('?');
    expect(standing(old, gone)).toMatchObject({ is: 'which', why: 'gone' });
  });
});

describe('the answer to the question which of two keys the vendor has', () => {
  const old = seen({ ends: 36, first: -50, last: -4 });
  const again = (last: number) => seen({ ends: 36, first: -2, last });
  const newer = seen({ ends: 86, first: -3 });
  const early = seen({ ends: 16, first: -2, last: -2 });
  const earlyAgain = seen({ ends: 16, first: -2, last: 0 });
  const said = (...facts: Fact[]) => confirmHeld(first(...facts).license, inDays(86))(when(at(-1)));
  it.each<[sentence: string, before: readonly Fact[], after: readonly Fact[]]>([
    ['the newer one was gone', [old, newer, again(-2)], [old, newer, again(0)]],
    ['its date had moved earlier', [newer, early], [newer, earlyAgain]],
  ])('%s: the same page does not ask once more', (_, before, after) => {
    expect(standing(...before)).toMatchObject({ is: 'which' });
    const told = said(...before);
    expect(badge(...before, ...told)).toBe('86');
    expect(badge(...after, ...told)).toBe('86');
  });
});

describe('what RMS shows outranks what was said before', () => {
  it('the same date after 「登録した」: it is counted again', () => {
    const tick = ticked('registered', { replaces: -1, on: -5 });
    expect(badge(seen({ ends: -1, first: -80, last: 0, state: 'expired' }), tick)).toBe('!');
  });

  it('an earlier date after another was typed in', () => {
    expect(badge(seen({ ends: 26, first: -60, last: 0 }), typed(330, -5))).toBe('?');
  });

  it('but not before it', () => {
    expect(badge(seen({ ends: 26, first: -60, last: -6 }), typed(80, -5))).toBe('80');
  });
});

it('a product whose detail screen first showed it ended is asked about, though a list without dates showed it before', () => {
  const list = seen({ state: 'unknown', first: -1 });
  const ended = seen({ ends: -80, state: 'expired', screen: detail });
  expect(badge(list, ended)).toBe('?');
  expect(badge(list, ended, away(false))).toBe('!');
});
