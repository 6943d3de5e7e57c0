/** 承認待ち in every phase: it never counts down, silences no old key, and only RMS can show that it is over. */

import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../src/domain/keys/ring.ts';
import { waitedItself } from '../../../src/domain/keys/waited-rule.ts';
import { nextAction } from '../../../src/domain/today/columns/next-action.ts';
import { daysOf } from '../../../src/domain/today/columns/urgency.ts';
import { jobOf } from '../../../src/domain/today/job.ts';
import { at, type Fact, inDays, seen, ticked, watchedWith } from '../../support/facts.ts';
import { badge, first, pressed, SIGHT } from '../../support/presses.ts';
import {
  after,
  byRuleOfCountdown,
  counts,
  key,
  keysOf,
  look,
  nextOf,
  type PageBrief,
  ring,
  row,
  ticked as tickOf,
} from './rings.ts';

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

type Row = readonly [sentence: string, before: Ring, page: PageBrief, expected: string];

const silent = (ends: number, screen?: PageBrief['screen']): PageBrief => ({
  rows: [row(ends, 'unknown')],
  ...(screen && { screen }),
});

describe('waitedItself: the key that waited is the one whose day was known all along', () => {
  const known = { holds: 85, keys: [key(85, { state: 'unknown' })] };
  const next = { after: inDays(85), waits: true };
  const approved = ring({ ...known, next: { after: inDays(85), waits: false, approved: true } });
  const itself = 'holds none · 85 unknown approved · none';
  const other = 'holds 85 · 85 unknown · after 85, approved';
  it.each<Row>([
    [
      'a list without states still shows it as the latest after the details were approved',
      approved,
      silent(85),
      itself,
    ],
    [
      'the same where the user has ticked that it is approved',
      ring({ ...known, next, ticks: [tickOf(after(85), 'approved')] }),
      silent(85),
      itself,
    ],
    [
      'the list says 利用中 of it now, which no page had said before',
      approved,
      { rows: [row(85)] },
      'holds none · 85 approved · none',
    ],
    ['while it waits nobody knows', ring({ ...known, next }), silent(85), 'holds 85 · 85 unknown · after 85, waits'],
    [
      'a later day is the one that waited',
      approved,
      silent(95),
      'holds 85 · 85 unknown, 95 unknown · after 85, approved',
    ],
    [
      'where its state had been shown another one waited',
      ring({ ...known, keys: [key(85)], next: { after: inDays(85), waits: false, approved: true } }),
      silent(85),
      'holds 85 · 85 · after 85, approved',
    ],
    ['a page without any day says nothing of it', approved, { rows: [row()] }, other],
    [
      'where the user said that the vendor has this one, nothing is left to be registered',
      { ...approved, heldSince: look(4) },
      silent(85),
      'holds 85, as was said · 85 unknown · none',
    ],
    [
      'where the user said that the new one is registered, it is this one',
      ring({ ...known, next: { after: inDays(85), waits: false, approved: true, said: look(5) } }),
      silent(85),
      'holds 85, as was said · 85 unknown · none',
    ],
  ])('%s', (_, before, shown, expected) => {
    const made = byRuleOfCountdown(waitedItself, before, shown);
    expect([counts(made), keysOf(made), nextOf(made)].join(' · ')).toBe(expected);
  });
});

it('an approval that is over is ended by one press, though the details show no date and the list no state', () => {
  const list = (day: number) => seen({ ends: 85, state: 'unknown', first: day });
  const waiting = seen({ state: 'awaiting-approval', screen: 'product-detail', first: -4 });
  expect(badge(list(-5), waiting)).toBe('未85');
  const facts = [list(-5), waiting, ticked('approved', { replaces: 85, on: -3 }), list(-2)];
  expect(badge(...facts)).toBe('未?');
  expect(pressed(...facts)).toBe('85');
});
