/** 承認待ち in every phase: it never counts down, silences no old key, and only RMS can show that it is over. */

import { describe, expect, it } from 'vitest';
import { jobOf } from '../../../src/domain/today/job.ts';
import { nextAction } from '../../../src/domain/today/next-action.ts';
import { daysOf } from '../../../src/domain/today/urgency.ts';
import { at, type Fact, seen, ticked, watchedWith } from '../../support/facts.ts';
import { badge, first, SIGHT } from '../../support/presses.ts';

const todo = (...facts: Fact[]) => nextAction(watchedWith(...facts), SIGHT).do;

describe('承認待ち of the new key', () => {
  const old = seen({ ends: 6, first: -80, last: -2 });
  const waiting = seen({ ends: 90, state: 'awaiting-approval' });

  it('does not silence the old one, which the vendor holds', () => {
    expect(badge(old, waiting)).toBe('未6');
    expect(
      badge(old, seen({ ends: 90, first: -1, screen: 'product-detail' }), seen({ state: 'awaiting-approval' })),
    ).toBe('未6');
  });

  it('is approved before it is registered', () => {
    expect(todo(old, waiting)).toBe('approve');
    expect(jobOf(first(old, waiting)).kind).toBe('approve');
    expect(todo(old, waiting, ticked('approved', { ends: 90, replaces: 6 }))).toBe('register');
  });

  it('alone never counts down, even with a date', () => {
    expect(badge(waiting)).toBe('?');
    expect(daysOf(first(waiting))).toBeUndefined();
  });
});

describe('承認待ち, where the user has ticked that it is approved and registered', () => {
  const done = (on: number) => (['approved', 'registered', 'confirmed'] as const).map((step) => ticked(step, { on }));

  it('is looked at again: only RMS can show that it is over', () => {
    expect(todo(seen({ state: 'awaiting-approval', first: -3 }), ...done(-1))).toBe('look-again');
  });

  it('is looked at again also where the old key stood beside it', () => {
    const both = [seen({ ends: 6 }), seen({ ends: 90, state: 'awaiting-approval' })];
    const told = (['approved', 'registered', 'confirmed'] as const).map((step) =>
      ticked(step, { ends: 90, replaces: 6 }),
    );
    const later = told.map((fact) => ({ ...fact, at: at(0).add({ hours: 1 }) }));
    expect(todo(...both, ...later)).toBe('look-again');
  });

  it('and still stands there later: it was not approved', () => {
    expect(todo(seen({ state: 'awaiting-approval', first: -3, last: 0 }), ...done(-1))).toBe('approve');
  });
});

it('承認待ち in a list without dates, of a product whose key has lived: what is ticked is of the new key, and stands when it is approved', () => {
  const day = seen({ ends: 6, first: -5, screen: 'product-detail' });
  const told = (['approved', 'registered', 'confirmed'] as const).map((step) => ticked(step, { replaces: 6, on: -1 }));
  const waiting = seen({ state: 'awaiting-approval', first: -2, last: -2 });
  expect(jobOf(first(day, waiting)).replaces?.toString()).toBe('2026-11-30');
  expect(badge(day, waiting, ...told)).toBe('?');
  const active = seen({ first: -2, last: 0 });
  expect(todo(day, active, ...told)).toBe('find-date');
});
