/** When a page is weighed anew though nothing on it has changed: midnight in Japan, its tab shown again, Back. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTime } from '../../../src/entrypoints/explain/watch-time.ts';

let now: Temporal.Instant;
let page: EventTarget & { hidden: boolean };
let frame: EventTarget;
let moments: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  now = Temporal.Instant.from('2026-11-30T23:59:00+09:00');
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => now);
  page = Object.assign(new EventTarget(), { hidden: false });
  frame = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', frame.addEventListener.bind(frame));
  vi.stubGlobal('removeEventListener', frame.removeEventListener.bind(frame));
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
  page.dispatchEvent(new Event('visibilitychange'));
};
const comesBack = (persisted: boolean) => frame.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

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
  expect(moments).toBe(1);
  pass(60);
  expect(moments).toBe(1);
});

it('when Back brings it from the past it is, and at its first load it is not', () => {
  comesBack(false);
  expect(moments).toBe(0);
  comesBack(true);
  expect(moments).toBe(1);
});

it('when it has ended it never is', () => {
  stop();
  pass(90);
  shows(false);
  comesBack(true);
  expect(moments).toBe(0);
});
