/** Which job a key has, in every order of events: each of the doubtful ones has its answer here. */

import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/domain/today/badge.ts';
import { nextAction } from '../../../src/domain/today/columns/next-action.ts';
import { isConfirmed } from '../../../src/domain/today/columns/urgency.ts';
import { isFinished, jobOf } from '../../../src/domain/today/job.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { type Fact, seen, ticked, typed, watchedWith } from '../../support/facts.ts';
import { pressed } from '../../support/presses.ts';

const SIGHT = { mayRead: true, newerData: false };
const first = (...facts: Fact[]) => watchedWith(...facts)[0] as KeyToday;
const kind = (...facts: Fact[]) => jobOf(first(...facts)).kind;
const badge = (...facts: Fact[]) => badgeOf(watchedWith(...facts), SIGHT).text;
const todo = (...facts: Fact[]) => nextAction(watchedWith(...facts), SIGHT).do;

describe('the kind of job', () => {
  it.each<[string, Fact[], string]>([
    ['near its end', [seen({ ends: 6 })], 'renew'],
    ['ended', [seen({ ends: -1, first: -30 })], 'renew'],
    ['issued anew when it was near its end', [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })], 'renew'],
    [
      'issued anew long before its end, by someone else perhaps',
      [seen({ ends: 60, first: -30, last: -1 }), seen({ ends: 90 })],
      'register-only',
    ],
    ['two keys at first sight', [40, 90].map((ends) => seen({ ends, screen: 'product-detail' })), 'register-only'],
    [
      'two keys at first sight, one near its end',
      [6, 90].map((ends) => seen({ ends, screen: 'product-detail' })),
      'renew',
    ],
    ['seen for the first time, far from its end', [seen({ ends: 60 })], 'register-only'],
    ['typed in by hand: the user knows which key it is', [typed(60)], 'renew'],
    ['承認待ち', [seen({ state: 'awaiting-approval' })], 'approve'],
    ['更新あり', [seen({ ends: 60, state: 'active-with-update' })], 'update'],
    ['停止中', [seen({ ends: 60, state: 'stopped' })], 'restart'],
    ['停止中 near its end: nothing else can be done first', [seen({ ends: 2, state: 'stopped' })], 'restart'],
    ['更新あり near its end: the renewal first', [seen({ ends: 2, state: 'active-with-update' })], 'renew'],
  ])('%s', (_, facts, expected) => {
    expect(kind(...facts)).toBe(expected);
  });

  it('for 更新あり beside a new key is the registration; the update waits', () => {
    expect(kind(seen({ ends: 60, first: -30, last: -1 }), seen({ ends: 90, state: 'active-with-update' }))).toBe(
      'register-only',
    );
  });
});

describe('first sight', () => {
  it('is not confirmed, says nothing on the badge, and one press confirms it', () => {
    const facts = [seen({ ends: 60 })];
    expect(isConfirmed(first(...facts).license)).toBe(false);
    expect(badge(...facts)).toBe('60');
    expect(todo(...facts)).toBe('nothing');
    const told = ticked('registered', { ends: 60 });
    expect(isConfirmed(first(...facts, told).license)).toBe(true);
    expect(isFinished(jobOf(first(...facts, told)))).toBe(true);
  });
});

describe('an approval', () => {
  const waiting = seen({ state: 'awaiting-approval', first: -3, last: -1 });
  const approved = ticked('approved', {});
  const active = seen({ ends: 88, first: 0 });

  it('that was ticked goes on to the registration, also when RMS shows it approved', () => {
    expect(kind(waiting, approved)).toBe('approve');
    expect(kind(waiting, approved, active)).toBe('approve');
    expect(todo(waiting, approved, active)).toBe('register');
  });

  it('ends with the registration', () => {
    const told = [approved, ticked('registered', { ends: 88 }), ticked('confirmed', { ends: 88 })];
    expect(isFinished(jobOf(first(waiting, ...told, active)))).toBe(true);
    expect(todo(waiting, ...told, active)).toBe('nothing');
  });

  it('that RMS shows to be over, without a word from the user, opens the registration; one press ends it', () => {
    expect(kind(waiting, active)).toBe('approve');
    expect(badge(waiting, active)).toBe('未?');
    expect(pressed(waiting, active)).toBe('88');
  });
});

describe('what goes otherwise than planned', () => {
  const old = seen({ ends: 6, first: -84, last: -2 });
  const second = seen({ ends: 88, first: -2, last: -1 });
  const third = seen({ ends: 90 });

  it('a second issue before the first was handed over: the newest is to be registered, and the old one counts on', () => {
    expect(badge(old, second, third)).toBe('未6');
    expect(jobOf(first(old, second, third)).newUntil?.equals(third.expiresOn as Temporal.PlainDate)).toBe(true);
    expect(badge(old, second, third, ticked('registered', { ends: 90, replaces: 6 }))).toBe('90');
  });

  it('the second was registered, then a third was issued: the second counts', () => {
    expect(badge(old, second, ticked('registered', { ends: 88, replaces: 6, on: -1 }), third)).toBe('未88');
  });

  it('a job left open beyond the old date: 未 and !, and one press ends both', () => {
    const gone = seen({ ends: -1, first: -91, last: -5 });
    expect(badge(gone, seen({ ends: 85, first: -5, last: 0 }))).toBe('未!');
    expect(badge(gone, third, ticked('registered', { ends: 90, replaces: -1 }))).toBe('90');
  });

  it('a date that moved earlier counts, and is asked about', () => {
    const moved = first(seen({ ends: 60, first: -30, last: -1 }), seen({ ends: 20 }));
    expect(moved.standing).toMatchObject({ is: 'which', why: 'earlier', counted: { days: 20 } });
  });

  it('a product that is gone from the list counts on, and it is said since when', () => {
    const facts = [
      seen({ ends: 60, first: -30, last: -10 }),
      seen({ product: '見本の在庫', ends: 70, first: -30, last: 0 }),
    ];
    const gone = watchedWith(...facts).find(({ license }) => license.product === 'ネクストエンジン');
    expect(gone?.standing).toMatchObject({ is: 'counting', counted: { days: 60 } });
    expect(gone?.license.missingSince?.toString()).toBe('2026-11-24');
  });

  it('two pages of one list on one day: no row is missing', () => {
    const later = { ...seen({ product: '見本の在庫', ends: 70 }) };
    const facts = [seen({ ends: 60 }), { ...later, lastSeenAt: later.lastSeenAt.add({ hours: 2 }) }];
    expect(watchedWith(...facts).every(({ license }) => !license.missingSince)).toBe(true);
  });
});
