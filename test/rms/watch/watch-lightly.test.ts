/** A page that is most likely about something else is asked seldom, however often it changes, and never missed. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchLightly } from '../../../src/rms/watch/watch-lightly.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that is followed again after each look, and how often it was looked at. */
function followed() {
  const page = documentOf('<body><p>0</p></body>');
  vi.stubGlobal('MutationObserver', (page.defaultView as unknown as typeof globalThis).MutationObserver);
  let looks = 0;
  const watch = watchLightly(
    () => {
      looks += 1;
      watch.follow([page]);
    },
    () => performance.now(),
  );
  watch.follow([page]);
  const change = (text: string) => {
    (page.querySelector('p') as Element).textContent = text;
  };
  return { change, looks: () => looks, stop: watch.stop };
}

/** What the page does every ten milliseconds for so many of them. */
async function during(milliseconds: number, act: (at: number) => void): Promise<void> {
  for (let at = 0; at < milliseconds; at += 10) {
    act(at);
    await vi.advanceTimersByTimeAsync(10);
  }
}

it('is looked at soon after its first change', async () => {
  const page = followed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.looks()).toBe(0);
  page.change('1');
  await vi.advanceTimersByTimeAsync(70);
  expect(page.looks()).toBe(1);
});

it('is looked at often at first, once a second where it never rests, and once more when it does', async () => {
  const page = followed();
  await during(1000, (at) => page.change(String(at)));
  expect(page.looks()).toBeGreaterThanOrEqual(4);
  await during(1000, (at) => page.change(String(at)));
  const before = page.looks();
  await during(4000, (at) => page.change(String(at)));
  expect(page.looks() - before).toBeLessThanOrEqual(4);
  expect(page.looks() - before).toBeGreaterThanOrEqual(3);
  await vi.advanceTimersByTimeAsync(1000);
  const rested = page.looks();
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.looks()).toBe(rested);
});

it('is left alone after the end', async () => {
  const page = followed();
  page.change('1');
  await vi.advanceTimersByTimeAsync(1);
  page.stop();
  page.change('2');
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.looks()).toBe(0);
});
