/** When a page is weighed anew though nothing on it has changed: midnight in Japan, its tab shown again, Back. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTime } from '../../../src/entrypoints/explain/watch-time.ts';

let now: Temporal.Instant;
/** What listens to the page and to its window. */
let listeners: Map<string, (event: object) => void>;
let page: { hidden: boolean };
let moments: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  now = Temporal.Instant.from('2026-11-30T23:59:00+09:00');
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => now);
  listeners = new Map();
  const addEventListener = (type: string, listener: (event: object) => void) => listeners.set(type, listener);
  const removeEventListener = (type: string) => listeners.delete(type);
  page = { hidden: false };
  vi.stubGlobal('document', Object.assign(page, { addEventListener, removeEventListener }));
  vi.stubGlobal('addEventListener', addEventListener);
  vi.stubGlobal('removeEventListener', removeEventListener);
  moments = 0;
  stop = watchTime(() => {
    moments += 1;
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const pass = (seconds: number) => {
  now = now.add({ seconds });
  vi.advanceTimersByTime(seconds * 1000);
};
const shows = (hidden: boolean) => {
  page.hidden = hidden;
  listeners.get('visibilitychange')?.({});
};
const comesBack = (persisted: boolean) => listeners.get('pageshow')?.({ persisted });

it('within a day it is not', () => {
  pass(50);
  expect(moments).toBe(0);
});

it('at midnight in Japan it is, once', () => {
  pass(90);
  pass(3600);
  expect(moments).toBe(1);
});

it('after a computer has slept over three midnights it is', () => {
  now = now.add({ hours: 60 });
  vi.advanceTimersByTime(20_000);
  expect(moments).toBe(1);
});

it('in a hidden tab it is not, and is when that is shown', () => {
  shows(true);
  pass(90);
  expect(moments).toBe(0);
  shows(false);
  pass(1);
  expect(moments).toBe(1);
  pass(60);
  expect(moments).toBe(1);
});

it('when Back brings it from the past it is, and at its first load it is not', () => {
  comesBack(false);
  pass(1);
  expect(moments).toBe(0);
  comesBack(true);
  shows(false);
  pass(1);
  expect(moments).toBe(1);
});

it('when it has ended it never is', () => {
  stop();
  pass(90);
  shows(false);
  comesBack(true);
  pass(1);
  expect(moments).toBe(0);
});
