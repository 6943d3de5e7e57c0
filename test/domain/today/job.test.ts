/** The renewal as a job: which steps are done, which is now, and what a tick tells. */

import { describe, expect, it } from 'vitest';
import { tickUpTo } from '../../../src/domain/today/commands.ts';
import { jobOf } from '../../../src/domain/today/job.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { at, type Fact, inDays, ofOneShop, seen, ticked, watchedWith, when } from '../../support/facts.ts';

const first = (...facts: Fact[]) => watchedWith(...facts)[0] as KeyToday;
const statuses = (watched: KeyToday) => jobOf(watched).steps.map((step) => `${step.id} ${step.status}`);
const old = seen({ ends: 6, first: -80, last: -1 });
const renewed = seen({ ends: 90, first: 0 });

describe('steps', () => {
  it('begin with the issue', () => {
    expect(statuses(first(old))).toEqual(['issued now', 'registered later', 'confirmed later']);
  });

  it('tick the issue by themselves once RMS shows a later date', () => {
    const job = jobOf(first(old, renewed));
    expect(job.steps[0]).toMatchObject({ status: 'done', seenOnRms: true, doneAt: at(0) });
    expect(job.steps[1]?.status).toBe('now');
    expect(job.newUntil?.equals(inDays(90))).toBe(true);
  });

  it('go on to the confirmation after the registration', () => {
    const watched = first(old, renewed, ticked('registered', { ends: 90, replaces: 6 }));
    expect(statuses(watched)).toEqual(['issued done', 'registered done', 'confirmed now']);
  });

  it('are all done after the confirmation', () => {
    const watched = first(
      old,
      renewed,
      ticked('registered', { ends: 90, replaces: 6 }),
      ticked('confirmed', { ends: 90, replaces: 6 }),
    );
    expect(jobOf(watched).steps.every((step) => step.status === 'done')).toBe(true);
  });

  it('begin anew when the new key itself comes near its end', () => {
    const before = seen({ ends: -80, first: -170, last: -90 });
    const now = seen({ ends: 8, first: -82, last: 0 });
    const done = ticked('registered', { ends: 8, replaces: -80, on: -81 });
    expect(statuses(first(before, now, done))).toEqual(['issued now', 'registered later', 'confirmed later']);
  });

  it('for 承認待ち are those of an approval, for 更新あり none: the key does not change', () => {
    expect(jobOf(first(seen({ state: 'awaiting-approval' }))).kind).toBe('approve');
    expect(jobOf(first(seen({ ends: 30, state: 'active-with-update' })))).toMatchObject({ kind: 'update', steps: [] });
  });
});

describe('a tick', () => {
  const told = (one: KeyToday, step: 'issued' | 'registered') => tickUpTo(one, step)(when(at(0)))[0];

  it('names the new key', () => {
    expect(told(first(old, renewed), 'registered')).toEqual(ofOneShop(ticked('registered', { ends: 90 }))[0]);
  });

  it('made before the new date was seen is of the key after the one that is replaced', () => {
    expect(told(first(old), 'issued')).toEqual(ofOneShop(ticked('issued', { replaces: 6 }))[0]);
    expect(statuses(first(old, ticked('issued', { replaces: 6 })))[0]).toBe('issued done');
  });

  it('of another renewal ticks nothing here', () => {
    expect(statuses(first(old, ticked('issued', { replaces: -84 })))[0]).toBe('issued now');
  });
});

describe('a key that was registered before its date was seen', () => {
  const told = [ticked('issued', { replaces: 6 }), ticked('registered', { replaces: 6 })];
  it('keeps its job when the date appears: only the confirmation is left', () => {
    expect(statuses(first(old, ...told, renewed))).toEqual(['issued done', 'registered done', 'confirmed now']);
  });
});

it('更新あり near the end of the key: the renewal comes first', () => {
  expect(jobOf(first(seen({ ends: 6, state: 'active-with-update' }))).kind).toBe('renew');
  expect(jobOf(first(seen({ ends: -1, first: -20, state: 'active-with-update' }))).steps).toHaveLength(3);
});
