/** When a page is weighed anew though nothing on it has changed: midnight in Japan, its tab shown again, Back. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTime } from '../../../src/entrypoints/explain/watch-time.ts';

/** Hears and tells as a document or window does. */
class Target {
  hidden = false;
  private readonly all = new Map<string, Set<(event: object) => void>>();
  readonly addEventListener = (type: string, hear: (event: object) => void) =>
    void this.all.set(type, (this.all.get(type) ?? new Set()).add(hear));
  readonly removeEventListener = (type: string, hear: (event: object) => void) => void this.all.get(type)?.delete(hear);
  readonly tell = (type: string, event: object = {}) => {
    for (const hear of this.all.get(type) ?? []) hear(event);
  };
}

let now: Temporal.Instant;
let page: Target;
let frame: Target;
let moments: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  now = Temporal.Instant.from('2026-11-30T23:59:00+09:00');
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => now);
  page = new Target();
  frame = new Target();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', frame.addEventListener);
  vi.stubGlobal('removeEventListener', frame.removeEventListener);
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
  page.tell('visibilitychange');
};
const comesBack = (persisted: boolean) => frame.tell('pageshow', { persisted });

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
